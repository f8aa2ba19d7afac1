import type { Reading } from '../../../src/checklist/engine/define-fact';
import type { AquaMatch, AquaPerson, JiraMatch, JiraPerson } from '../../../src/checklist/matching/people';
import type { Ref } from '../../../src/checklist/model/vocabulary';
import type { JiraCounterparts } from '../../../src/facts/people/counterparts';
import type { PeopleItems } from '../../../src/facts/people/items';
import { plan, planWith } from '../../support/plan';
import { read, today } from '../../support/test-check';

export const lena: JiraPerson = { accountId: 'lena', active: true, displayName: 'Lena Brandt', address: 'lena@nordlicht.example' };
export const tim: JiraPerson = { accountId: 'tim', active: true, displayName: 'Tim Albers', address: 'tim@nordlicht.example' };
/** Jan hides the address. */
export const hidden: JiraPerson = { accountId: 'hidden', active: true, displayName: 'Jan Petersen' };
export const aquaLena: AquaPerson = { id: 1, userName: 'lena', address: 'lena@nordlicht.example', state: 'inProject' };
/** Tim's address in aqua is of another company. */
export const aquaTim: AquaPerson = { id: 2, userName: 'tim', address: 'tim@kaltenbach.example', state: 'inProject' };

export const jira = (id: string): Ref => ({ ref: 'jiraUser', id });
export const aqua = (id: number): Ref => ({ ref: 'aquaUser', id });

/** The numbers of issues of those who stand in one finding. */
export const counted: Reading<PeopleItems> = read({
  byFinding: {
    missing: { items: 3, clause: 'of the missing' },
    'missing and left': { items: 2 },
    outsideProject: { items: 4, clause: 'outside' },
    deactivated: { items: 7, clause: 'of the deactivated' },
    hidden: { items: 90, clause: 'of the hidden' },
    'hidden from the sync user': { items: 60 },
    'ambiguous lena': { items: 8, clause: 'of lena' },
    'otherDomain nordlicht.example kaltenbach.example': { items: 9, clause: 'of another domain' },
  },
  bySort: { customer: { items: 30, clause: 'of customers' }, app: { items: 9, clause: 'of apps' }, closed: { items: 4, clause: 'closed' } },
  byHiding: { reader: { items: 90, clause: 'of the hidden' }, syncUser: { items: 60 }, syncUserByLeft: { items: 5 } },
});
export const noPeople = planWith({ travels: { carries: ['comments'] } });

export const counterparts = (...matches: JiraMatch[]): JiraCounterparts => ({ matches });

export type Counterparts = {
  jira: JiraCounterparts;
  aqua: Reading<{ match: AquaMatch; items: number }[]>;
  items: Reading<PeopleItems>;
};

/** Lena is on items of both sides, with the same address. */
export const bothMatched: Counterparts = {
  jira: counterparts({ kind: 'matched', person: lena, aqua: aquaLena }),
  aqua: read([{ match: { kind: 'matched', person: aquaLena, accountId: 'lena' }, items: 4 }]),
  items: counted,
};

/** For what a row counts when it passes, which the tables leave out. */
export const judging = { plan, decisions: [], now: today };
