import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';
import type { Overview, PlanSection, PlanSectionInput, PlanView, Problem } from '../../../../src/contract';
import { useNavigation } from '../app/navigation';
import { setupSteps, type SetupStep } from '../app/routes';
import { ask, backend } from '../backend';
import { Message } from '../common/Message';
import { useAnnounce } from '../common/announce';
import { ProblemMessage } from '../common/ProblemMessage';
import { usePlanList } from '../plans/plan-list';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { AquaStep } from './AquaStep';
import { ConfiguratorStep } from './ConfiguratorStep';
import { SetupSteps } from './SetupSteps';
import { TravelsStep } from './TravelsStep';
import { canonical, forgetDraft } from './use-step-form';
import { WhereStep } from './WhereStep';
import { WhoStep } from './WhoStep';
import './setup.css';

interface Props {
  overview: Overview & { plan: PlanView };
  /** The step that is open; absent: the first that is still to be made. */
  step: SetupStep | undefined;
  onOverview: (overview: Overview) => void;
  onDone: () => void;
}

/** Paths whose errors stand at their own field. */
const atTheirField = ['value.jql'];

/** The set-up: five short steps, each kept when it is left by its button; what was entered and not saved waits in its step. */
export function Setup({ overview, step: wanted, onOverview, onDone }: Props) {
  const { plan, connection } = overview;
  const setup = useWords('setup');
  const { page, words } = usePack();
  const { views } = page.app;
  const { go, replace } = useNavigation();
  const announce = useAnnounce();
  const { refresh } = usePlanList();
  const [problem, setProblem] = useState<Problem>();
  /** Steps that somebody else saved meanwhile, as far as they are not the one that is open. */
  const [changedElsewhere, setChangedElsewhere] = useState<SetupStep[]>([]);
  const [saving, setSaving] = useState(false);
  const isDone = (one: SetupStep): boolean => (one === 'aqua' ? connection !== undefined : plan.draft[one] !== undefined);
  const step = wanted ?? setupSteps.find((one) => !isDone(one)) ?? 'where';
  const complete = connection !== undefined && plan.missing.length === 0;

  useEffect(() => {
    if (wanted === undefined) replace({ view: 'setup', planId: plan.id, step });
  }, [wanted, step, plan.id, replace]);
  // Whatever is said about a step is said about this one only.
  const [said, setSaid] = useState(step);
  if (said !== step) {
    setSaid(step);
    setProblem(undefined);
    setChangedElsewhere([]);
  }

  const open = (next: SetupStep): void => go({ view: 'setup', planId: plan.id, step: next });
  const goOn = (from: SetupStep): void => {
    const next = setupSteps[setupSteps.indexOf(from) + 1];
    if (next) open(next);
    else if (complete || from === 'configurator') onDone();
  };
  const goBack = (from: SetupStep): void => open(setupSteps[setupSteps.indexOf(from) - 1] ?? 'aqua');
  const fieldErrors = problem?.code === 'invalid-input' ? problem.fields : [];
  const errors = Object.fromEntries(fieldErrors.map(({ path, message }) => [path, words.inputFault(message) ?? message]));
  const allAtTheirField = fieldErrors.length > 0 && fieldErrors.every(({ path }) => atTheirField.includes(path));

  async function save(input: PlanSectionInput): Promise<void> {
    // What is saved already needs no second version.
    if (canonical(plan.draft[input.section]) === canonical(input.value)) {
      goOn(input.section);
      return;
    }
    setSaving(true);
    setProblem(undefined);
    setChangedElsewhere([]);
    const reply = await ask(backend('savePlanSection', { planId: plan.id, ...input }));
    setSaving(false);
    if (reply.ok) {
      forgetDraft(plan.id, input.section);
      announce(setup.saved(setup.stepNames[input.section]));
      onOverview({ ...overview, plan: reply.value });
      // The way up tells the plan by its projects.
      if (input.section === 'where') void refresh();
      goOn(input.section);
    } else if (reply.problem.code === 'conflict') await meet(input.section);
    else setProblem(reply.problem);
  }

  /** Takes in what somebody else saved; what was entered here stays, and is compared with it in the step. */
  async function meet(section: PlanSection): Promise<void> {
    const reply = await ask(backend('overview', { planId: plan.id }));
    const stored = reply.ok ? reply.value.plan : undefined;
    if (!reply.ok || !stored) {
      setProblem(reply.ok ? { code: 'not-found' } : reply.problem);
      return;
    }
    const changed = setupSteps.filter((one) => one !== 'aqua' && canonical(stored.draft[one]) !== canonical(plan.draft[one]));
    setChangedElsewhere(changed.filter((one) => one !== section));
    announce(setup.conflict.title);
    onOverview(reply.value);
  }

  return (
    <main>
      <div className="setup">
        <nav aria-label={views.setup}>
          <SetupSteps planId={plan.id} current={step} isDone={isDone} onOpen={open} />
          <div className="setup-ways">
            {complete && (
              <Button appearance="subtle" onClick={onDone}>
                {setup.toResult}
              </Button>
            )}
          </div>
        </nav>
        <div>
          {problem && !allAtTheirField && <ProblemMessage problem={problem} />}
          {changedElsewhere.length > 0 && (
            <div className="problem" role="alert">
              <Message appearance="warning" title={setup.conflict.title}>
                <p>{setup.conflict.others(changedElsewhere.map((one) => setup.stepNames[one]).join(', '))}</p>
              </Message>
            </div>
          )}
          {content()}
        </div>
      </div>
    </main>
  );

  function content() {
    const { version, draft, id: planId } = plan;
    const common = { planId, draft, saving, errors, onPrevious: () => goBack(step) };
    switch (step) {
      case 'aqua':
        return (
          <AquaStep
            planId={planId}
            connection={connection}
            onConnected={(next) => onOverview({ ...overview, connection: next })}
            onNext={() => goOn('aqua')}
            next={setup.next}
          />
        );
      case 'where':
        return (
          <WhereStep
            {...common}
            value={draft.where}
            startWith={plan.startWith}
            onSave={(value) => save({ version, section: 'where', value })}
          />
        );
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
