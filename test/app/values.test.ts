import { addSprint, entriesOf, fieldOf, issuesOf, issueTypeOf, setLength } from '../../local/samples/alterations';
import type { Alteration } from '../../local/samples/types';
import type { CheckResult } from '../../src/contract';
import { runToEnd, sampleApp } from '../support/sample-app';

/** What some rows of the company that is ready come to, once something about it is different. */
async function rowsOf(ids: readonly CheckResult['check'][], alter: Alteration): Promise<Record<string, CheckResult>> {
  const sample = await sampleApp('ready', undefined, { alter });
  try {
    const run = await runToEnd(sample.app, [...ids]);
    return Object.fromEntries(run.results.map((result) => [result.check, result]));
  } finally {
    await sample.close();
  }
}

const codesOf = (row: CheckResult | undefined): (string | number)[] =>
  (row?.findings ?? [])
    .filter(({ outcome }) => outcome === row?.outcome)
    .flatMap(({ code, items }) => [code, ...(items === undefined ? [] : [items])]);

describe('the company that is ready, were it not for', () => {
  it('a sprint that aqua lacks, is not', async () => {
    const rows = await rowsOf(['sprints-mapped', 'sprint-names-unique'], ({ aqua }) => {
      for (const project of aqua.projects) project.sprints = project.sprints?.filter(({ name }) => name !== 'Mobil 42') ?? [];
    });
    expect(rows['sprints-mapped']).toMatchObject({
      outcome: 'failed',
      effect: 'items',
      findings: [{ code: 'missing', items: 27, clause: expect.stringMatching(/^project = .* AND cf\[10020\] = 412$/) as string }, {}],
    });
    expect(rows['sprint-names-unique']?.outcome).toBe('passed');
  });

  it('a status whose name differs in a hyphen, is not', async () => {
    const rows = await rowsOf(['statuses-mapped'], ({ jira }) => {
      const bug = issueTypeOf(jira, 'SHOP', 'Bug');
      const review = bug.statuses.find(({ name }) => name === 'In Review');
      if (!review) throw new Error('The company has lost its reviews.');
      const hyphen = { ...review, id: '10777', name: 'In-Review' };
      bug.statuses.push(hyphen);
      for (const issue of issuesOf(jira, 'SHOP', 'Bug', 'In Review')
        .filter(({ level }) => !level)
        .slice(0, 20))
        issue.status = hyphen;
    });
    expect(codesOf(rows['statuses-mapped'])).toEqual(['missing', 20]);
    expect(rows['statuses-mapped']?.findings[0]?.clause).toMatch(/ AND status = 10777$/);
  });

  it('a priority whose name differs in a sign, is not', async () => {
    const rows = await rowsOf(['priorities-mapped'], ({ jira }) => {
      const plus = { id: '77', name: 'High+', description: '' };
      jira.priorities.push({ ...jira.priorities[0], ...plus });
      const added = jira.priorities.find(({ id }) => id === '77');
      if (!added) throw new Error('unreachable');
      for (const issue of issuesOf(jira, 'SHOP', 'Bug')
        .filter(({ level }) => !level)
        .slice(0, 40))
        issue.priority = added;
    });
    expect(codesOf(rows['priorities-mapped'])).toEqual(['missing', 40]);
    expect(rows['priorities-mapped']?.findings[0]?.args['proposal']).toMatchObject({ ref: 'aquaEntry', id: 3002 });
  });

  it('two resolutions of one name in aqua, has a risk', async () => {
    const rows = await rowsOf(['resolutions-mapped'], ({ aqua }) => {
      entriesOf(aqua, 12, 'Defect', 'Resolution').push({ id: 5090, name: 'duplicate' });
    });
    expect(rows['resolutions-mapped']).toMatchObject({ outcome: 'warning', effect: 'risk' });
    expect(codesOf(rows['resolutions-mapped'])).toEqual(['sameNameInAquaUnused']);
  });

  it('long names in aqua, has a risk; and is not once a name is too long', async () => {
    const longer = await rowsOf(['field-types-fit'], ({ aqua }) => setLength(aqua, 12, 'Defect', 'Name', 1000));
    expect(codesOf(longer['field-types-fit'])).toEqual(['jiraShorter']);
    const tooLong = await rowsOf(['field-types-fit'], ({ aqua }) => {
      setLength(aqua, 12, 'Defect', 'Name', 1000);
      const webshop = aqua.projects.find(({ id }) => id === 12);
      for (const item of webshop?.items.filter(({ itemType }) => itemType === 'Defect').slice(-3) ?? [])
        item.texts = { Name: 'x'.repeat(256) };
    });
    expect(codesOf(tooLong['field-types-fit'])).toEqual(['jiraTooShort', 3]);
  });

  it('texts that are longer than aqua takes, is not', async () => {
    const rows = await rowsOf(['field-types-fit'], ({ jira, aqua }) => {
      setLength(aqua, 12, 'Defect', 'FoundInVersion', 12);
      const newest = new Set(
        issuesOf(jira, 'SHOP', 'Bug')
          .filter(({ level }) => !level)
          .slice(-3),
      );
      jira.values['customfield_10108'] = (issue) => (newest.has(issue) ? '4.12.0 release candidate 2 (nightly)' : '4.12.0');
    });
    expect(codesOf(rows['field-types-fit'])).toEqual(['aquaTooShort', 3]);
    expect(rows['field-types-fit']?.findings[0]?.clause).toMatch(/ AND id in \(\d+, \d+, \d+\)$/);
  });

  it('two lists that have nothing in common, is not', async () => {
    const rows = await rowsOf(['lists-mapped', 'field-types-fit'], ({ scenario }) => {
      scenario.planFile.fields.push({ jira: 'Affected market', aqua: 'Schweregrad', itemType: 'Defect' });
    });
    const findings = rows['lists-mapped']?.findings ?? [];
    const missing = findings.filter(({ code }) => code === 'missing');
    expect(rows['lists-mapped']).toMatchObject({ outcome: 'failed', effect: 'items' });
    expect(missing.map(({ args }) => args['value'])).toHaveLength(4);
    expect(missing.every(({ items = 0, clause }) => items > 0 && / AND cf\[10112\] = 2010\d$/.test(clause ?? ''))).toBe(true);
    expect(findings.filter(({ code }) => code === 'missingInJira')).toHaveLength(4);
    expect(rows['field-types-fit']?.outcome).toBe('passed');
  });

  it('lists of the same values, is still', async () => {
    const rows = await rowsOf(['lists-mapped'], ({ scenario, aqua, jira }) => {
      scenario.planFile.fields.push({ jira: 'Affected market', aqua: 'Schweregrad', itemType: 'Defect' });
      const markets = jira.fields.find(({ id }) => id === 'customfield_10112')?.options ?? [];
      entriesOf(aqua, 12, 'Defect', 'Severity').forEach((entry, index) => (entry.name = markets[index]?.name.toUpperCase() ?? ''));
    });
    expect(rows['lists-mapped']?.outcome).toBe('passed');
  });

  it('two ended sprints of one name on a site in Japanese, is not', async () => {
    const rows = await rowsOf(['sprint-names-unique', 'sprints-mapped'], ({ jira, aqua, scenario }) => {
      jira.translations = { ja_JP: { field: { Sprint: 'スプリント' } } };
      jira.ignoresForcedLanguage = true;
      for (const account of jira.accounts) if (account.accountId === scenario.identities.admin.accountId) account.locale = 'ja_JP';
      const issues = issuesOf(jira, 'SHOP', 'Bug').filter(({ level }) => !level);
      const closed = addSprint(jira, 1, { id: 901, name: 'Herbst', state: 'closed' }, issues.slice(0, 5));
      addSprint(jira, 2, { ...closed, id: 902, name: 'HERBST' }, issues.slice(5, 12));
      aqua.projects.find(({ id }) => id === 12)?.sprints?.push({ id: 990, name: 'Herbst' });
    });
    expect(codesOf(rows['sprint-names-unique'])).toEqual(['duplicate', 12]);
    expect(rows['sprints-mapped']?.outcome).toBe('passed');
  });

  it('free text of aqua for Jira’s labels, has a risk towards Jira only', async () => {
    const both = await rowsOf(['field-types-fit'], ({ scenario }) => {
      scenario.planFile.fields = [{ jira: 'labels', aqua: 'FoundInVersion', itemType: 'Defect' }];
    });
    expect(codesOf(both['field-types-fit'])).toEqual(['textIntoJira']);
    const toAqua = await rowsOf(['field-types-fit'], ({ scenario }) => {
      scenario.planFile.fields = [{ jira: 'labels', aqua: 'FoundInVersion', itemType: 'Defect' }];
      for (const pair of scenario.planFile.pairs) pair.direction = 'toAqua';
    });
    expect(toAqua['field-types-fit']?.outcome).toBe('passed');
  });

  it('twin sprints in Jira, is still where nothing travels to aqua', async () => {
    const rows = await rowsOf(['sprint-names-unique', 'sprints-mapped'], ({ jira, scenario }) => {
      scenario.planFile.pairs = scenario.planFile.pairs.filter(({ direction }) => direction === 'both');
      for (const pair of scenario.planFile.pairs) pair.direction = 'toJira';
      addSprint(jira, 2, { id: 902, name: 'Sprint 42', state: 'active' }, issuesOf(jira, 'SHOP', 'Bug').slice(0, 5));
    });
    expect(rows['sprint-names-unique']?.outcome).toBe('passed');
    expect(rows['sprints-mapped']?.outcome).toBe('notApplicable');
  });

  it('a sprint of aqua’s items that Jira lacks, is not', async () => {
    const rows = await rowsOf(['sprints-mapped'], ({ aqua }) => {
      const webshop = aqua.projects.find(({ id }) => id === 12);
      webshop?.sprints?.push({ id: 990, name: 'Nur aqua' });
      for (const item of webshop?.items.filter(({ itemType }) => itemType === 'Defect').slice(0, 6) ?? []) item.values['Sprint'] = 990;
    });
    expect(codesOf(rows['sprints-mapped'])).toEqual(['missingInJira', 6]);
  });

  it('a priority that is called as another one is numbered, is still', async () => {
    const rows = await rowsOf(['priorities-mapped'], ({ jira, aqua }) => {
      const high = jira.priorities.find(({ name }) => name === 'High');
      if (!high) throw new Error('The company has lost a priority.');
      jira.priorities.push({ ...high, id: '3003', name: '3004' });
      entriesOf(aqua, 12, 'Defect', 'Priority').push({ id: 4711, name: '3004' });
      const defects = aqua.projects.find(({ id }) => id === 12)?.items.filter(({ itemType }) => itemType === 'Defect') ?? [];
      for (const item of defects.slice(0, 6)) item.values['Priority'] = 4711;
    });
    expect(rows['priorities-mapped']?.outcome).toBe('passed');
  });

  it('values that were decided on, is still', async () => {
    const rows = await rowsOf(['sprints-mapped', 'lists-mapped'], ({ aqua, scenario }) => {
      for (const project of aqua.projects) project.sprints = project.sprints?.filter(({ name }) => name !== 'Mobil 42') ?? [];
      const markets = ['Deutschland', 'Österreich', 'Schweiz', 'Niederlande'];
      const severities = ['Kritisch', 'Schwer', 'Mittel', 'Leicht'];
      scenario.planFile.fields.push({ jira: 'Affected market', aqua: 'Schweregrad', itemType: 'Defect' });
      scenario.planFile.answers.decisions.push(
        { dimension: 'sprint', jira: 'Mobil 42', aqua: 543 },
        ...markets.map((jira, index) => ({ dimension: 'list' as const, field: 'Affected market', jira, aqua: severities[index] ?? '' })),
      );
    });
    expect(rows['lists-mapped']?.findings).toMatchObject([{ code: 'mapped', args: { equal: 0, decided: 4 } }]);
    expect(rows['sprints-mapped']?.findings).toMatchObject([{ code: 'mapped', args: { decided: 1 } }]);
  });

  it('names that come translated, cannot be told', async () => {
    const rows = await rowsOf(['priorities-mapped', 'statuses-mapped', 'resolutions-mapped', 'sprints-mapped'], ({ jira, scenario }) => {
      jira.translations = { de_DE: { field: { Summary: 'Zusammenfassung' }, priority: { High: 'Hoch' } } };
      jira.ignoresForcedLanguage = true;
      for (const account of jira.accounts) if (account.accountId === scenario.identities.admin.accountId) account.locale = 'de_DE';
    });
    expect(Object.values(rows).map(({ check, outcome }) => [check, outcome])).toEqual(
      expect.arrayContaining([
        ['priorities-mapped', 'unavailable'],
        ['statuses-mapped', 'unavailable'],
        ['resolutions-mapped', 'unavailable'],
        ['sprints-mapped', 'passed'],
      ]),
    );
    expect(codesOf(rows['statuses-mapped'])).toEqual(['could-not-look']);
  });

  it('a deleted list field, says so', async () => {
    const rows = await rowsOf(['lists-mapped', 'field-types-fit'], ({ scenario, aqua }) => {
      scenario.planFile.fields.push({ jira: 'Affected market', aqua: 'Severity', itemType: 'Defect' });
      fieldOf(aqua, 12, 'Defect', 'Severity').active = false;
    });
    expect(rows['lists-mapped']?.outcome).toBe('notApplicable');
    expect(codesOf(rows['field-types-fit'])).toEqual(['aquaFieldMissing']);
  });
});
