import { removeConnection } from '../connection/connection';
import type { PlanList } from '../contract';
import { readPlanList } from './plan-list';

/** Removes the connection with its secret, and shows what is left. Plans and runs stay. */
export async function disconnect(): Promise<PlanList> {
  await removeConnection();
  return readPlanList();
}
