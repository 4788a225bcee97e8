/** The build of recheck that needs neither Java nor a native program; the package declares types for its entry point only. */
declare module 'recheck/lib/browser.js' {
  const recheck: typeof import('recheck')
  export default recheck
}
