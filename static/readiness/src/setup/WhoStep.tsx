import Checkbox from '@atlaskit/checkbox';
import { useMemo, useState } from 'react';
import type { Plan } from '../../../../src/contract';
import { findPeople, namesOfPeople, type Option } from '../jira';
import { useWords } from '../words/later';
import { AquaTrouble } from './AquaTrouble';
import { focusField } from './Field';
import { isSilent, optionsOf } from './options-of';
import { Picker, SearchPicker } from './Picker';
import type { StepProps } from './step-props';
import { StepFrame, type Described } from './StepFrame';
import { useAquaOptions } from './use-aqua-options';
import { useNames } from './use-names';
import { canonical, useStepForm } from './use-step-form';

/** Accounts by their ids only: a name is nothing to be remembered. */
interface Form {
  configurationUser: string | null;
  same: boolean;
  syncUser: string | null;
  aquaUserId: number | null;
  licenceCode: string | null;
  fallbackId: number | null;
}

function formOf(value: Plan['who'] | undefined): Form {
  return {
    configurationUser: value?.configurationUser ?? null,
    same: value?.syncUser === undefined,
    syncUser: value?.syncUser ?? null,
    aquaUserId: value?.aquaSyncUserId ?? null,
    licenceCode: value?.aquaLicenceCode ?? null,
    fallbackId: value?.fallbackAquaUserId ?? null,
  };
}

/** Undefined while something is missing. */
function whoOf({ configurationUser, same, syncUser, aquaUserId, licenceCode, fallbackId }: Form): Plan['who'] | undefined {
  if (configurationUser === null || aquaUserId === null || (!same && syncUser === null)) return undefined;
  return {
    configurationUser,
    ...(!same && syncUser !== null ? { syncUser } : {}),
    aquaSyncUserId: aquaUserId,
    ...(licenceCode === null ? {} : { aquaLicenceCode: licenceCode }),
    ...(fallbackId === null ? {} : { fallbackAquaUserId: fallbackId }),
  };
}

/** Which accounts do it. People are picked by name: an account id is nothing that a person knows. */
export function WhoStep({ planId, value, draft, onSave, onPrevious, saving }: StepProps<'who'>) {
  const all = useWords('setup');
  const words = all.who;
  const saved = useMemo(() => formOf(value), [value]);
  const step = useStepForm(planId, 'who', saved);
  const { form, change } = step;
  const [savedIds] = useState(() =>
    [form, saved].flatMap(({ configurationUser, syncUser }) => [configurationUser ?? [], syncUser ?? []].flat()),
  );
  const savedNames = useNames(savedIds, namesOfPeople);
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(new Map());
  const [missing, setMissing] = useState(false);
  const loaded = useAquaOptions(draft.where?.aquaProjectId);
  const { options, loading } = loaded;

  const users = optionsOf(options?.users, ({ id, name, userName, active }) => {
    const user = `${name} (${userName})`;
    return [{ value: String(id), label: active ? user : words.deactivated(user) }];
  });
  const licences = optionsOf(options?.licences, ({ code, name }) => [{ value: code, label: name }]);
  const recognised = options?.licences.ok ? options.licences.options.filter((licence) => licence.recognised).length : undefined;
  const asksLicence = (options?.licences.ok && recognised !== 1) || form.licenceCode !== null;
  const usersSilent = isSilent(options?.users) ? all.seeAbove : undefined;
  const who = whoOf(form);

  const submit = (): void => {
    setMissing(!who);
    if (who) void onSave(who);
    else
      focusField(
        form.configurationUser === null ? 'configuration-user' : !form.same && form.syncUser === null ? 'sync-user' : 'aqua-sync-user',
      );
  };
  const pick = (role: 'configurationUser' | 'syncUser', option: Option | undefined): void => {
    if (option) setPicked((before) => new Map(before).set(option.value, option.label));
    change({ [role]: option?.value ?? null });
  };
  const personOf = (id: string | null): string =>
    id === null ? '' : (picked.get(id) ?? (savedNames ? (savedNames.get(id) ?? all.unnamed.account) : '…'));
  const userOf = (id: number | null): string =>
    users.find((option) => option.value === String(id))?.label ?? (id === null ? '' : String(id));
  const describe = (of: Form): Described => [
    { what: words.configurationUser, text: personOf(of.configurationUser) },
    { what: words.syncUser, text: of.same ? personOf(of.configurationUser) : personOf(of.syncUser) },
    { what: words.aquaSyncUser, text: userOf(of.aquaUserId) },
    { what: words.licence, text: of.licenceCode ?? '' },
    { what: words.fallback, text: userOf(of.fallbackId) },
  ];
  const optionOf = (id: string | null): Option | undefined => (id === null ? undefined : { value: id, label: personOf(id) });

  return (
    <StepFrame
      title={words.title}
      lead={words.lead}
      step={step}
      describe={describe}
      onSubmit={submit}
      onPrevious={onPrevious}
      saving={saving}
      unchanged={value !== undefined && canonical(who) === canonical(value)}
    >
      <AquaTrouble loaded={loaded} />
      <SearchPicker
        id="configuration-user"
        label={words.configurationUser}
        help={words.configurationUserHelp}
        find={findPeople}
        value={optionOf(form.configurationUser)}
        onChange={(option) => pick('configurationUser', option)}
        error={missing && form.configurationUser === null ? words.configurationUserMissing : undefined}
      />
      <div className="field">
        <Checkbox
          label={words.same}
          isChecked={form.same}
          aria-describedby="same-help"
          onChange={(event) => change({ same: event.currentTarget.checked })}
        />
        <p id="same-help" className="help under-check">
          {words.sameHelp}
        </p>
      </div>
      {!form.same && (
        <SearchPicker
          id="sync-user"
          label={words.syncUser}
          help={words.syncUserHelp}
          find={findPeople}
          value={optionOf(form.syncUser)}
          onChange={(option) => pick('syncUser', option)}
          error={missing && form.syncUser === null ? words.syncUserMissing : undefined}
        />
      )}
      <Picker
        id="aqua-sync-user"
        label={words.aquaSyncUser}
        help={words.aquaSyncUserHelp}
        options={users}
        loading={loading}
        value={users.find((option) => option.value === String(form.aquaUserId))}
        onChange={(option) => change({ aquaUserId: option ? Number(option.value) : null })}
        error={missing && form.aquaUserId === null ? words.aquaSyncUserMissing : usersSilent}
      />
      {asksLicence && (
        <Picker
          id="licence"
          label={words.licence}
          help={recognised === 0 ? words.licenceUnknown : words.licenceSeveral}
          options={licences}
          clearable
          value={licences.find((option) => option.value === form.licenceCode)}
          onChange={(option) => change({ licenceCode: option?.value ?? null })}
          error={isSilent(options?.licences) ? all.seeAbove : undefined}
        />
      )}
      <Picker
        id="fallback-user"
        label={all.optional(words.fallback)}
        help={words.fallbackHelp}
        options={users}
        clearable
        value={users.find((option) => option.value === String(form.fallbackId))}
        onChange={(option) => change({ fallbackId: option ? Number(option.value) : null })}
        error={usersSilent}
      />
    </StepFrame>
  );
}
