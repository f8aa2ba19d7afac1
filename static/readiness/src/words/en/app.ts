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
};
