import {testMarked} from '../packs/marked.ts'

const ARTICLE =
  'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.'

testMarked([
  `${ARTICLE} ⟦Pass it on!⟧ ${ARTICLE}`,
  `${ARTICLE} ⟦Rate this recipe⟧ The mayor was in the hall. ${ARTICLE}`,
  `${ARTICLE} ⟦View all stories⟧ Nobody spoke against it. ${ARTICLE}`,
  `${ARTICLE} ⟦Leave a comment Share this page⟧ The mayor was in the hall. ${ARTICLE}`,
  `Der Rat des Hafens tagte am Dienstag und beschloss nach zwei Stunden, den alten Steg zu erneuern. ⟦Zum Newsletter anmelden⟧ Die Lampe folgt im Mai.`,
  `${ARTICLE} The sign says rate this recipe, and nobody does. ${ARTICLE}`,
  `${ARTICLE} “Leave a comment” was all it said. ${ARTICLE}`,
  `${ARTICLE} Download our app “Pier Times” was the slogan. ${ARTICLE}`,
])
