import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { ConnectionView, Overview, PlanSectionInput, PlanView, Problem } from '../../../../src/contract';
import { ask, backend } from '../backend';
import { useAnnounce } from '../common/announce';
import { isStale, ProblemMessage } from '../common/ProblemMessage';
import { usePack } from '../words/pack';
import { AquaStep } from './AquaStep';
import { ConfiguratorStep } from './ConfiguratorStep';
import { TravelsStep } from './TravelsStep';
import { WhereStep } from './WhereStep';
import { WhoStep } from './WhoStep';
import './setup.css';

const steps = ['aqua', 'where', 'who', 'travels', 'configurator'] as const;
type Step = (typeof steps)[number];

/** Paths whose errors stand at their own field. */
const atTheirField = ['value.jql'];

/** The set-up: five short steps, each kept when it is left by its button, so that it can be left and resumed at will. */
export function Setup({ overview, onDone, onReload }: { overview: Overview; onDone: () => void; onReload: () => void }) {
  const { stepNames } = usePack().page.setup;
  const [connection, setConnection] = useState(overview.connection);
  const [plan, setPlan] = useState<PlanView>(
    overview.plan ?? {
      id: '',
      state: 'active',
      version: 0,
      draft: {},
      missing: ['where', 'who', 'travels', 'configurator'],
      answers: { confirmations: [], decisions: [], waivers: [] },
      setUpVersion: 0,
    },
  );
  const [step, setStep] = useState<Step>(() => firstOpen(overview.connection, overview.plan) ?? 'aqua');
  const [problem, setProblem] = useState<Problem>();
  const [saving, setSaving] = useState(false);
  const announce = useAnnounce();
  const complete = connection !== undefined && plan.missing.length === 0;

  const show = (next: Step): void => {
    setProblem(undefined);
    setStep(next);
  };
  const goOn = (from: Step): void => {
    const next = steps[steps.indexOf(from) + 1];
    if (next) show(next);
    else onDone();
  };
  const fieldErrors = problem?.code === 'invalid-input' ? problem.fields : [];
  const errors = Object.fromEntries(fieldErrors.map(({ path, message }) => [path, sentence(message)]));
  const allAtTheirField = fieldErrors.length > 0 && fieldErrors.every(({ path }) => atTheirField.includes(path));

  async function save(input: PlanSectionInput): Promise<void> {
    setSaving(true);
    setProblem(undefined);
    const reply = await ask(backend('savePlanSection', { planId: plan.id, ...input }));
    setSaving(false);
    if (!reply.ok) {
      setProblem(reply.problem);
      return;
    }
    setPlan(reply.value);
    announce(`${stepNames[input.section]} is kept.`);
    goOn(input.section);
  }

  const isDone = (one: Step): boolean => (one === 'aqua' ? connection !== undefined : plan.draft[one] !== undefined);
  const isOpen = (one: Step): boolean => steps.slice(0, steps.indexOf(one)).every(isDone);

  return (
    <main>
      <div className="setup">
        <nav aria-label="Set-up">
          <ol className="steps">
            {steps.map((one) => (
              <li key={one}>
                <button type="button" aria-current={one === step ? 'step' : undefined} disabled={!isOpen(one)} onClick={() => show(one)}>
                  {stepNames[one]}
                  {isDone(one) && (
                    <span className="done">
                      ✓<span className="hidden"> done</span>
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ol>
          {complete && (
            <Button appearance="subtle" onClick={onDone}>
              Back to the result
            </Button>
          )}
        </nav>
        <div>
          {problem && !allAtTheirField && <ProblemMessage problem={problem} {...(isStale(problem) ? { onRetry: onReload } : {})} />}
          {content()}
        </div>
      </div>
    </main>
  );

  function content() {
    const { version, draft } = plan;
    const common = { draft, saving, errors };
    switch (step) {
      case 'aqua':
        return <AquaStep connection={connection} onConnected={setConnection} onNext={() => goOn('aqua')} />;
      case 'where':
        return <WhereStep {...common} value={draft.where} onSave={(value) => save({ version, section: 'where', value })} />;
      case 'who':
        return <WhoStep {...common} value={draft.who} onSave={(value) => save({ version, section: 'who', value })} />;
      case 'travels':
        return <TravelsStep {...common} value={draft.travels} onSave={(value) => save({ version, section: 'travels', value })} />;
      case 'configurator':
        return (
          <ConfiguratorStep {...common} value={draft.configurator} onSave={(value) => save({ version, section: 'configurator', value })} />
        );
    }
  }
}

function firstOpen(connection: ConnectionView | undefined, plan: PlanView | undefined): Step | undefined {
  if (!connection) return 'aqua';
  return steps.find((step) => step !== 'aqua' && plan?.draft[step] === undefined);
}

function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
}
