/** Words of the frame: what stands around every view. */
export const app = {
  title: 'aqua sync readiness',
  loading: 'Loading',
  loadingSetup: 'Loading the set-up',
  lookingUpNames: 'Looking up names',
  tryAgain: 'Try again',
  loadAgain: 'Load again',
  /** The platform did not carry a call to its end. */
  lostCall: { title: 'No answer came', next: 'See whether you are online, then try again. Nothing that was saved is lost.' },
  justNow: 'just now',
  /** Stands after a link, for those who hear it. */
  newTab: '(opens a new tab)',
  synchronisedWith: 'synchronised with',
  broken: {
    title: 'This page could not be shown',
    next: 'Most likely a new version of the app has come. Nothing that was saved is lost.',
    reload: 'Load the page again',
  },
  breadcrumbs: 'Breadcrumbs',
  apps: 'Apps',
  allPlans: 'All plans',
  backToResult: 'Back to the result',
  noSuchPlan: { title: 'This plan does not exist any more', next: 'Somebody has deleted it, or the address is wrong.' },
  /** What the views are called, in the breadcrumbs and in menus. */
  views: {
    connection: 'Connection to aqua',
    setup: 'Set-up',
    mapping: 'Mapping of values',
    people: 'People on items in scope',
    history: 'History',
    check: 'Earlier check',
    compare: 'Compare',
    support: 'Support',
  },
  unnamedPlan: 'New plan, no projects yet',
  welcome: {
    title: 'Is your aqua synchronisation ready to start?',
    lead: 'This page works through aqua’s “Checklist before start” in Jira and aqua. It says what would make the synchronisation fail, who mends it, and how.',
    stepsTitle: 'How it goes',
    steps: [
      [
        'Connect to aqua',
        'with an account that may manage users and configure the project. Its password stays in Atlassian’s secret store.',
      ],
      ['Say what is planned', 'in four short steps: which projects, which accounts, what travels, how SyncConfigurator is set.'],
      ['Check', 'more than 60 rows in about 20 seconds, as often as you like.'],
      ['Mend, decide, hand out', 'what is open, until the page says “Ready”.'],
    ] as [string, string][],
    facts: ['It only reads. Nothing is changed in either system.', 'The set-up takes about five minutes and can be left at any time.'],
    start: 'Set up the check',
  },
};
