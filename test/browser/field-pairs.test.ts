import { firstPlan } from '../../src/plans/plans';
import { openPage, type OpenPage } from '../support/browser';

let opened: OpenPage;
afterEach(() => opened.close());

async function choose({ app }: OpenPage, input: string, type: string, option: RegExp): Promise<void> {
  await app.locator(`#${input}`).fill(type);
  await app.getByRole('option', { name: option }).first().click();
  await app.getByRole('listbox').waitFor({ state: 'detached' });
}

it('keeps the plan’s pairs of fields, adds one and says what is missing', async () => {
  opened = await openPage('first-setup');
  const { app, hosted, complaints } = opened;
  await app.getByRole('button', { name: 'Plan', exact: true }).click();
  await app.getByRole('menuitem', { name: 'Change the plan' }).click();
  await app.getByRole('button', { name: /What travels/ }).click();
  const first = app.getByRole('group', { name: 'Fields 1' });
  await first.getByText('Found in version', { exact: true }).first().waitFor();
  await first.getByText('Gefunden in Version (defects)').first().waitFor();

  await app.getByRole('button', { name: 'Remove Story Points' }).click();
  await app.getByRole('button', { name: 'Add a pair of fields' }).click();
  await app.getByRole('button', { name: 'Save and continue' }).click();
  await app.getByText('Choose the Jira field').waitFor();
  expect(await app.evaluate<string>('document.activeElement.id')).toBe('field-1-jira');
  await choose(opened, 'field-1-jira', 'market', /Affected market/);
  await choose(opened, 'field-1-aqua', 'Schwere', /Schweregrad \(defects\)/);
  expect(await opened.axe()).toEqual([]);
  await app.getByRole('button', { name: 'Save and continue' }).click();
  await app.getByRole('heading', { name: 'What travels' }).waitFor({ state: 'detached' });

  const { plan } = await hosted.call('overview', { planId: firstPlan });
  expect(plan?.draft.travels?.fields).toEqual([
    { jiraFieldId: 'customfield_10108', aquaItemType: 'Defect', aquaFieldId: 'FoundInVersion' },
    { jiraFieldId: 'customfield_10112', aquaItemType: 'Defect', aquaFieldId: 'Severity' },
  ]);
  expect(complaints).toEqual([]);
});
