import Checkbox from '@atlaskit/checkbox';
import { useEffect, useMemo, useState } from 'react';
import type { Pair, Plan, PlanView } from '../../../../src/contract';
import { findProjects, labelsOfProjects, type Option } from '../jira';
import { useWords } from '../words/later';
import { AquaTrouble } from './AquaTrouble';
import { wrongWith } from './clause';
import { ClauseField } from './ClauseField';
import { focusField } from './Field';
import { isSilent, optionsOf } from './options-of';
import { PairEditor } from './PairEditor';
import { Picker, SearchPicker } from './Picker';
import { proposedPairs } from './proposed-pairs';
import { choiceKey, settledPair, withResolutionField } from './resolution-fields';
import type { StepProps } from './step-props';
import { StepFrame, type Described } from './StepFrame';
import { useAquaOptions } from './use-aqua-options';
import { useNames } from './use-names';
import { useProjectTypes } from './use-project-types';
import { canonical, useStepForm } from './use-step-form';

type Where = Plan['where'];
type StartWith = PlanView['startWith'];

interface Form {
  jiraId: string | null;
  aquaId: number | null;
  folderId: number;
  /** Null until somebody touches them: then those that most companies want stand there. */
  pairs: Pair[] | null;
  /** Pairs of which somebody has said where the resolution goes. */
  chosen: string[];
  jql: string;
  closedItems: boolean;
}

function formOf(value: Where | undefined, startWith: StartWith): Form {
  return {
    jiraId: value?.jiraProjectId ?? null,
    aquaId: value?.aquaProjectId ?? null,
    folderId: value?.aquaFolderId ?? 0,
    pairs: value?.pairs ?? null,
    chosen: value?.pairs.map(choiceKey) ?? [],
    jql: value?.jql ?? '',
    closedItems: value?.closedItems ?? startWith?.closedItems ?? true,
  };
}

interface Props extends StepProps<'where'> {
  /** What a copy takes over of the plan that it was made from. */
  startWith: StartWith;
}

/** What goes where: projects, types, direction, scope. */
export function WhereStep({ planId, value, startWith, onSave, onPrevious, saving, errors }: Props) {
  const all = useWords('setup');
  const words = all.where;
  const saved = useMemo(() => formOf(value, startWith), [value, startWith]);
  const step = useStepForm(planId, 'where', saved);
  const { form, change } = step;
  const { jiraId, aquaId } = form;
  const [savedIds] = useState(() => [form, saved].flatMap((one) => one.jiraId ?? []));
  const savedNames = useNames(savedIds, labelsOfProjects);
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(new Map());
  const [checked, setChecked] = useState(false);
  const loaded = useAquaOptions(aquaId ?? undefined);
  const { options, loading } = loaded;

  const { types, silent, again: askTypesAgain } = useProjectTypes(jiraId ?? undefined);
  const fields = !loading && options?.dictionaries?.ok ? options.dictionaries.options : undefined;
  const chosen = new Set(form.chosen);
  const pairs = (form.pairs ?? proposedPairs(types ?? [], startWith?.pairs)).map((pair) =>
    settledPair(pair, fields, chosen.has(choiceKey(pair))),
  );
  const projects = optionsOf(options?.projects, ({ id, name, archived }) => (archived ? [] : [{ value: String(id), label: name }]));
  const folders = [
    { value: '0', label: words.wholeProject },
    ...optionsOf(options?.folders, ({ id, path }) => [{ value: String(id), label: path }]),
  ];
  const wrongClause = wrongWith(form.jql) !== undefined;
  const where: Where | undefined =
    jiraId === null || aquaId === null || pairs.length === 0
      ? undefined
      : {
          jiraProjectId: jiraId,
          aquaProjectId: aquaId,
          aquaFolderId: form.folderId,
          closedItems: form.closedItems,
          pairs,
          ...(form.jql.trim() ? { jql: form.jql.trim() } : {}),
        };

  const jqlError = errors['value.jql'];
  useEffect(() => {
    if (jqlError !== undefined) focusField('jql');
  }, [jqlError]);

  const submit = (): void => {
    setChecked(true);
    if (!where) focusField(jiraId === null ? 'jira-project' : aquaId === null ? 'aqua-project' : 'add-pair');
    else if (wrongClause) focusField('jql');
    else void onSave(where);
  };
  const nameOf = (id: string): string => picked.get(id) ?? (savedNames ? (savedNames.get(id) ?? all.unnamed.project(id)) : '…');
  const labelIn = (list: readonly Option[], id: number | null): string =>
    id === null ? '' : (list.find(({ value: one }) => one === String(id))?.label ?? String(id));
  const typeOf = (id: string): string => types?.find(({ value: one }) => one === id)?.label ?? id;
  const describe = (of: Form): Described => [
    { what: words.jiraProject, text: of.jiraId === null ? '' : nameOf(of.jiraId) },
    { what: words.aquaProject, text: labelIn(projects, of.aquaId) },
    {
      what: words.pairs,
      text: (of.pairs ?? [])
        .map((pair) =>
          [typeOf(pair.jiraIssueTypeId), words.directions[pair.direction], words.itemTypes[pair.aquaItemType], pair.resolutionFieldId ?? '']
            .join(' ')
            .trim(),
        )
        .join('; '),
    },
    { what: words.folder, text: labelIn(folders, of.folderId) },
    { what: words.jql, text: of.jql },
    { what: words.closedItems, text: of.closedItems ? all.conflict.yes : all.conflict.no },
  ];

  return (
    <StepFrame
      title={words.title}
      lead={words.lead}
      step={step}
      describe={describe}
      onSubmit={submit}
      onPrevious={onPrevious}
      saving={saving}
      waiting={loading}
      unchanged={value !== undefined && canonical(where) === canonical(value)}
    >
      <AquaTrouble loaded={loaded} />
      <SearchPicker
        id="jira-project"
        label={words.jiraProject}
        help={words.jiraProjectHelp}
        find={findProjects}
        startWithAll
        value={jiraId === null ? undefined : { value: jiraId, label: nameOf(jiraId) }}
        onChange={(option) => {
          if (option) setPicked((before) => new Map(before).set(option.value, option.label));
          change({ jiraId: option?.value ?? null, pairs: option?.value === saved.jiraId ? saved.pairs : null });
        }}
        error={checked && jiraId === null ? words.jiraProjectMissing : undefined}
      />
      <Picker
        id="aqua-project"
        label={words.aquaProject}
        help={words.aquaProjectHelp}
        options={projects}
        loading={loading}
        value={projects.find((option) => option.value === String(aquaId))}
        onChange={(option) =>
          // Folders and fields are the project's own.
          change({
            aquaId: option ? Number(option.value) : null,
            folderId: 0,
            pairs: pairs.length > 0 ? pairs.map((pair) => withResolutionField(pair, undefined)) : null,
            chosen: [],
          })
        }
        error={checked && aquaId === null ? words.aquaProjectMissing : isSilent(options?.projects) ? all.seeAbove : undefined}
      />
      <PairEditor
        pairs={pairs}
        types={types ?? []}
        fields={fields ?? []}
        onChange={(next) => change({ pairs: next })}
        onChoose={(pair) => change({ chosen: [...form.chosen, choiceKey(pair)] })}
        why={
          silent
            ? { text: words.typesSilent, onRetry: askTypesAgain }
            : {
                text:
                  checked && pairs.length === 0
                    ? jiraId === null
                      ? words.noTypes
                      : words.pairMissing
                    : isSilent(options?.dictionaries)
                      ? all.seeAbove
                      : undefined,
              }
        }
      />
      <Picker
        id="aqua-folder"
        label={words.folder}
        help={words.folderHelp}
        options={folders}
        value={folders.find((option) => option.value === String(form.folderId))}
        onChange={(option) => change({ folderId: Number(option?.value ?? 0) })}
        error={isSilent(options?.folders) ? all.seeAbove : undefined}
      />
      <ClauseField value={form.jql} refused={jqlError ?? (checked && wrongClause ? '' : undefined)} onChange={(jql) => change({ jql })} />
      <div className="field">
        <Checkbox
          label={words.closedItems}
          isChecked={form.closedItems}
          aria-describedby="closed-help"
          onChange={(event) => change({ closedItems: event.currentTarget.checked })}
        />
        <p id="closed-help" className="help under-check">
          {words.closedItemsHelp}
        </p>
      </div>
    </StepFrame>
  );
}
