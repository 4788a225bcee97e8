/** The build of recheck that needs neither Java nor a native program; the package declares types for its entry point only. */
declare module 'recheck/lib/browser.js' {
  export {check, checkSync} from 'recheck'
}
