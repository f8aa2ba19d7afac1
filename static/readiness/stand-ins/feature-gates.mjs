/**
 * Stands for Atlassian's own client of feature gates, which the components ask for features that are tried out within its products. Outside of
 * them it is never set up and answers just this; the real one weighs more than React does.
 */
export default {
  checkGate: () => false,
  initializeCompleted: () => false,
  getExperimentValue: (_experiment, _parameter, fallback) => fallback,
};
