import Checkbox from '@atlaskit/checkbox';
import Textfield from '@atlaskit/textfield';
import { useEffect, useState, type FormEvent } from 'react';
import type { AquaFieldOption, Pair, Plan } from '../../../../src/contract';
import { ProblemMessage } from '../common/ProblemMessage';
import { findIssueTypes, findProjects, namesOfProjects, type Option } from '../jira';
import { Field } from './Field';
import { PairEditor } from './PairEditor';
import { Picker, SearchPicker } from './Picker';
import type { StepProps } from './Setup';
import { StepButton } from './StepButton';
import { optionsOf } from './options-of';
import { useAquaOptions } from './use-aqua-options';

type Where = Plan['where'];

/** What goes where: projects, types, direction, scope. */
export function WhereStep({ value, onSave, saving }: StepProps<'where'>) {
  const [jira, setJira] = useState<Option | undefined>(value && { value: value.jiraProjectId, label: `Project ${value.jiraProjectId}` });
  const [aquaId, setAquaId] = useState(value?.aquaProjectId);
  const [folderId, setFolderId] = useState(value?.aquaFolderId ?? 0);
  const [types, setTypes] = useState<Option[]>([]);
  const [pairs, setPairs] = useState<Pair[]>(value?.pairs ?? []);
  const [jql, setJql] = useState(value?.jql ?? '');
  const [closedItems, setClosedItems] = useState(value?.closedItems ?? true);
  const [missing, setMissing] = useState(false);
  const { options, problem } = useAquaOptions(aquaId);
  const jiraId = jira?.value;

  useEffect(() => {
    if (jiraId === undefined) return undefined;
    let gone = false;
    void namesOfProjects([jiraId])
      .then(([named]) => {
        if (!gone && named) setJira((before) => (before?.label.startsWith('Project ') ? { value: named[0], label: named[1] } : before));
      })
      .catch(() => undefined);
    void findIssueTypes(jiraId)
      .then((found) => {
        if (gone) return;
        setTypes(found);
        // A project that was just chosen gets the pairs that most companies want.
        setPairs((before) =>
          before.length > 0 && before.every((pair) => found.some((type) => type.value === pair.jiraIssueTypeId))
            ? before
            : proposedPairs(found),
        );
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [jiraId]);

  const projects = optionsOf(options?.projects, ({ id, name, archived }) => (archived ? [] : [{ value: String(id), label: name }]));
  const folders = [
    { value: '0', label: 'The whole project' },
    ...optionsOf(options?.folders, ({ id, path }) => [{ value: String(id), label: path }]),
  ];
  const dictionaries: AquaFieldOption[] = options?.dictionaries?.ok ? options.dictionaries.options : [];
  const withFields = pairs.map((pair) => withResolutionField(pair, dictionaries, value !== undefined));

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const incomplete = jira === undefined || aquaId === undefined || pairs.length === 0;
    setMissing(incomplete);
    if (incomplete) return;
    const where: Where = {
      jiraProjectId: jira.value,
      aquaProjectId: aquaId,
      aquaFolderId: folderId,
      closedItems,
      pairs: withFields,
      ...(jql.trim() ? { jql: jql.trim() } : {}),
    };
    void onSave(where);
  };

  return (
    <form className="step" onSubmit={submit} noValidate>
      <h1>What goes where</h1>
      {problem && <ProblemMessage problem={problem} />}
      <SearchPicker
        id="jira-project"
        label="Jira project"
        find={findProjects}
        startWithAll
        value={jira}
        onChange={setJira}
        error={missing && !jira ? 'Choose the Jira project' : undefined}
      />
      <Picker
        id="aqua-project"
        label="aqua project"
        options={projects}
        loading={!options && !problem}
        value={projects.find((option) => option.value === String(aquaId))}
        onChange={(option) => {
          setAquaId(option ? Number(option.value) : undefined);
          setFolderId(0);
        }}
        error={missing && aquaId === undefined ? 'Choose the aqua project' : undefined}
      />
      <PairEditor
        pairs={withFields}
        types={types}
        dictionaries={dictionaries}
        onChange={setPairs}
        error={missing && pairs.length === 0 ? 'Add at least one pair' : undefined}
      />
      <Picker
        id="aqua-folder"
        label="aqua folder"
        options={folders}
        value={folders.find((option) => option.value === String(folderId))}
        onChange={(option) => setFolderId(Number(option?.value ?? 0))}
      />
      <Field
        label="Only work items that fit this JQL (optional)"
        input="jql"
        help="A condition without ORDER BY, for example labels = aqua"
      >
        <Textfield id="jql" value={jql} onChange={(event) => setJql(event.currentTarget.value)} />
      </Field>
      <div className="field">
        <Checkbox
          label="Closed work items are transferred too"
          isChecked={closedItems}
          onChange={(event) => setClosedItems(event.currentTarget.checked)}
        />
      </div>
      <StepButton saving={saving} />
    </form>
  );
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

/** On the first visit the field that looks like the resolution is proposed for what travels to aqua. */
function withResolutionField(pair: Pair, dictionaries: readonly AquaFieldOption[], visited: boolean): Pair {
  if (visited || pair.resolutionFieldId !== undefined || pair.direction === 'toJira') return pair;
  const field = dictionaries.find(
    ({ itemType, id, title }) => itemType === pair.aquaItemType && [id, title].some((name) => /^(resolution|lösung)$/i.test(name)),
  );
  return field ? { ...pair, resolutionFieldId: field.id } : pair;
}
