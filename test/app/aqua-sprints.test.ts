import { runToEnd, sampleApp } from '../support/sample-app';

it('sprints of one name in aqua are told by the name that they bear', async () => {
  const sample = await sampleApp('ready');
  try {
    sample.aqua.interfere(({ path }) =>
      path.endsWith('/Sprint')
        ? {
            status: 200,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify([
              { Id: 5, Name: 'Sprint 42' },
              { Id: 9, Name: 'sprint  42' },
            ]),
          }
        : undefined,
    );
    const run = await runToEnd(sample.app, ['sprint-names-unique']);
    const sprints = [5, 9].map((id) => ({ ref: 'aquaSprint' as const, projectId: expect.any(Number) as number, id }));
    expect(run.results[0]).toMatchObject({
      outcome: 'warning',
      effect: 'risk',
      findings: [{ code: 'duplicateInAqua', args: { sprints } }],
    });
    const refs = [{ ref: 'aquaSprint' as const, projectId: 12, id: 5 }];
    expect(await sample.app.call('aquaNames', { refs })).toEqual({ 'aquaSprint:5': 'Sprint 42' });
  } finally {
    await sample.close();
  }
});
