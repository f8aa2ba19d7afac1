import type { PlanSection } from '../../../../../src/contract';

const stepNames: Record<'aqua' | PlanSection, string> = {
  aqua: 'aqua',
  where: 'What goes where',
  who: 'Who',
  travels: 'What travels',
  configurator: 'SyncConfigurator',
};

/** Words of the set-up. */
export const setup = { stepNames };
