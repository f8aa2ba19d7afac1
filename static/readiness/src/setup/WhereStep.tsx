import Checkbox from '@atlaskit/checkbox';
import Textfield from '@atlaskit/textfield';
import { useEffect, useState, type FormEvent } from 'react';
import type { Pair, Plan } from '../../../../src/contract';
import { ProblemMessage } from '../common/ProblemMessage';
import { findProjects, namesOfProjects, type Option } from '../jira';
import { descriptionOf, Field, focusField } from './Field';
import { optionsOf, whyNone } from './options-of';
import { PairEditor } from './PairEditor';
import { Picker, SearchPicker } from './Picker';
import { choiceKey, settledPair, withResolutionField } from './resolution-fields';
import type { StepProps } from './step-props';
import { StepButton } from './StepButton';
import { StepHeading } from './StepHeading';
import { usePack } from '../words/pack';
import { useAquaOptions } from './use-aqua-options';
import { useNames } from './use-names';
import { useProjectTypes } from './use-project-types';

type Where = Plan['where'];

/** What goes where: projects, types, direction, scope. */
export function WhereStep({ value, onSave, saving, errors }: StepProps<'where'>) {
  const [savedIds] = useState(() => (value ? [value.jiraProjectId] : []));
  const savedNames = useNames(savedIds, namesOfProjects);
  const [picked, setPicked] = useState<Option>();
  const [aquaId, setAquaId] = useState(value?.aquaProjectId);
  const [folderId, setFolderId] = useState(value?.aquaFolderId ?? 0);
  /** Undefined until somebody touches them: then the saved ones stand, or those that most companies want. */
  const [edited, setEdited] = useState<Pair[]>();
  const [chosen, setChosen] = useState(() => new Set(value?.pairs.map(choiceKey)));
  const [jql, setJql] = useState(value?.jql ?? '');
  const [closedItems, setClosedItems] = useState(value?.closedItems ?? true);
  const [missing, setMissing] = useState(false);
  const { words } = usePack();
  const { options, problem, loading, again } = useAquaOptions(aquaId);

  const jiraId = picked?.value ?? value?.jiraProjectId;
  const { types, silent, again: askTypesAgain } = useProjectTypes(jiraId);
  const saved = value && { value: value.jiraProjectId, label: nameOf(value.jiraProjectId) };
  const kept = value && jiraId === value.jiraProjectId ? value.pairs : undefined;
  const fields = !loading && options?.dictionaries?.ok ? options.dictionaries.options : undefined;
  const pairs = (edited ?? kept ?? proposedPairs(types ?? [])).map((pair) => settledPair(pair, fields, chosen.has(choiceKey(pair))));

  const projects = optionsOf(options?.projects, ({ id, name, archived }) => (archived ? [] : [{ value: String(id), label: name }]));
  const folders = [
    { value: '0', label: 'The whole project' },
    ...optionsOf(options?.folders, ({ id, path }) => [{ value: String(id), label: path }]),
  ];

  const jqlError = errors['value.jql'];
  useEffect(() => {
    if (jqlError !== undefined) focusField('jql');
  }, [jqlError]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const incomplete = jiraId === undefined || aquaId === undefined || pairs.length === 0;
    setMissing(incomplete);
    if (incomplete) {
      focusField(jiraId === undefined ? 'jira-project' : aquaId === undefined ? 'aqua-project' : 'add-pair');
      return;
    }
    const where: Where = {
      jiraProjectId: jiraId,
      aquaProjectId: aquaId,
      aquaFolderId: folderId,
      closedItems,
      pairs,
      ...(jql.trim() ? { jql: jql.trim() } : {}),
    };
    void onSave(where);
  };

  return (
    <form className="step" onSubmit={submit} noValidate>
      <StepHeading>What goes where</StepHeading>
      {problem && <ProblemMessage problem={problem} onRetry={again} />}
      <SearchPicker
        id="jira-project"
        label="Jira project"
        find={findProjects}
        startWithAll
        value={picked ?? saved}
        onChange={(option) => {
          setPicked(option);
          setEdited(undefined);
        }}
        error={missing && jiraId === undefined ? 'Choose the Jira project' : undefined}
      />
      <Picker
        id="aqua-project"
        label="aqua project"
        options={projects}
        loading={loading}
        value={projects.find((option) => option.value === String(aquaId))}
        onChange={(option) => {
          setAquaId(option ? Number(option.value) : undefined);
          setFolderId(0);
          // Fields are the project's own.
          setEdited(pairs.map((pair) => withResolutionField(pair, undefined)));
          setChosen(new Set());
        }}
        error={missing && aquaId === undefined ? 'Choose the aqua project' : whyNone(words, options?.projects)}
      />
      <PairEditor
        pairs={pairs}
        types={types ?? []}
        fields={fields ?? []}
        onChange={setEdited}
        onChoose={(pair) => setChosen((before) => new Set(before).add(choiceKey(pair)))}
        why={
          silent
            ? { text: 'Jira did not tell the work types of this project.', onRetry: askTypesAgain }
            : { text: missing && pairs.length === 0 ? 'Add at least one pair' : whyNone(words, options?.dictionaries) }
        }
      />
      <Picker
        id="aqua-folder"
        label="aqua folder"
        options={folders}
        value={folders.find((option) => option.value === String(folderId))}
        onChange={(option) => setFolderId(Number(option?.value ?? 0))}
        error={whyNone(words, options?.folders)}
      />
      <Field
        label="Only work items that fit this JQL (optional)"
        input="jql"
        help="A condition without ORDER BY, for example labels = aqua"
        error={jqlError}
      >
        <Textfield
          id="jql"
          value={jql}
          isInvalid={jqlError !== undefined}
          aria-describedby={descriptionOf('jql')}
          onChange={(event) => setJql(event.currentTarget.value)}
        />
      </Field>
      <div className="field">
        <Checkbox
          label="Closed work items are transferred too"
          isChecked={closedItems}
          onChange={(event) => setClosedItems(event.currentTarget.checked)}
        />
      </div>
      <StepButton saving={saving} waiting={loading} />
    </form>
  );

  function nameOf(id: string): string {
    if (!savedNames) return '…';
    return savedNames.get(id) ?? `Project ${id}`;
  }
}

function proposedPairs(types: readonly Option[]): Pair[] {
  const named = (...names: string[]): Option | undefined => types.find((type) => names.includes(type.label.toLowerCase()));
  const bug = named('bug', 'fehler');
  const story = named('story', 'user story');
  return [
    ...(bug ? [{ jiraIssueTypeId: bug.value, aquaItemType: 'Defect', direction: 'both' } as const] : []),
    ...(story ? [{ jiraIssueTypeId: story.value, aquaItemType: 'Requirement', direction: 'toAqua' } as const] : []),
  ];
}
