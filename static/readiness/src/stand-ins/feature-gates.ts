/**
 * Stands for Atlassian's own client of feature gates, which the components ask for features that are tried out within its products. Outside of
 * them it is never set up and answers just this; the real one weighs more than React does.
 */
const noFeatureGates = {
  checkGate: (): boolean => false,
  initializeCompleted: (): boolean => false,
  getExperimentValue: <T>(_experiment: string, _parameter: string, fallback: T): T => fallback,
};

export { noFeatureGates as default };
