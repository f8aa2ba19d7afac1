import Checkbox from '@atlaskit/checkbox';
import { useEffect, useState, type FormEvent } from 'react';
import { ProblemMessage } from '../common/ProblemMessage';
import { findPeople, namesOfPeople, type Option } from '../jira';
import { optionsOf } from './options-of';
import { Picker, SearchPicker } from './Picker';
import type { StepProps } from './Setup';
import { StepButton } from './StepButton';
import { useAquaOptions } from './use-aqua-options';

/** Which accounts do it. People are picked by name: an account id is nothing that a person knows. */
export function WhoStep({ value, draft, onSave, saving }: StepProps<'who'>) {
  const [configurationUser, setConfigurationUser] = useState<Option | undefined>(
    value && { value: value.configurationUser, label: 'The account that was picked' },
  );
  const [same, setSame] = useState(value === undefined || value.syncUser === undefined);
  const [syncUser, setSyncUser] = useState<Option | undefined>(
    value?.syncUser ? { value: value.syncUser, label: 'The account that was picked' } : undefined,
  );
  const [aquaUserId, setAquaUserId] = useState(value?.aquaSyncUserId);
  const [fallbackId, setFallbackId] = useState(value?.fallbackAquaUserId);
  const [licenceCode, setLicenceCode] = useState(value?.aquaLicenceCode);
  const [missing, setMissing] = useState(false);
  const { options, problem } = useAquaOptions(draft.where?.aquaProjectId);

  useEffect(() => {
    const ids = [value?.configurationUser, value?.syncUser].filter((id) => id !== undefined);
    if (ids.length === 0) return undefined;
    let gone = false;
    void namesOfPeople(ids)
      .then((names) => {
        if (gone) return;
        const named = (option: Option | undefined): Option | undefined =>
          option && { value: option.value, label: names.find(([id]) => id === option.value)?.[1] ?? option.label };
        setConfigurationUser(named);
        setSyncUser(named);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [value]);

  const users = optionsOf(options?.users, ({ id, name, userName, active }) => [
    { value: String(id), label: `${name} (${userName})${active ? '' : ', deactivated'}` },
  ]);
  const licences = optionsOf(options?.licences, ({ code, name }) => [{ value: code, label: name }]);
  const recognised = options?.licences.ok ? options.licences.options.filter((licence) => licence.recognised).length : 1;
  const asksLicence = recognised !== 1 || licenceCode !== undefined;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const incomplete = !configurationUser || aquaUserId === undefined || (!same && !syncUser);
    setMissing(incomplete);
    if (incomplete) return;
    void onSave({
      configurationUser: configurationUser.value,
      ...(!same && syncUser ? { syncUser: syncUser.value } : {}),
      aquaSyncUserId: aquaUserId,
      ...(licenceCode ? { aquaLicenceCode: licenceCode } : {}),
      ...(fallbackId === undefined ? {} : { fallbackAquaUserId: fallbackId }),
    });
  };

  return (
    <form className="step" onSubmit={submit} noValidate>
      <h1>Who does it</h1>
      {problem && <ProblemMessage problem={problem} />}
      <SearchPicker
        id="configuration-user"
        label="Configuration user in Jira"
        help="The Jira account that aqua is set up with."
        find={findPeople}
        value={configurationUser}
        onChange={setConfigurationUser}
        error={missing && !configurationUser ? 'Choose the Jira account' : undefined}
      />
      <div className="field">
        <Checkbox
          label="The same Jira user also does the synchronising"
          isChecked={same}
          onChange={(event) => setSame(event.currentTarget.checked)}
        />
      </div>
      {!same && (
        <SearchPicker
          id="sync-user"
          label="Sync user in Jira"
          help="The Jira account that does the work."
          find={findPeople}
          value={syncUser}
          onChange={setSyncUser}
          error={missing && !syncUser ? 'Choose the Jira account that does the work' : undefined}
        />
      )}
      <Picker
        id="aqua-sync-user"
        label="Sync user in aqua"
        help="The aqua user that holds the Jira-Sync licence."
        options={users}
        loading={!options && !problem}
        value={users.find((option) => option.value === String(aquaUserId))}
        onChange={(option) => setAquaUserId(option ? Number(option.value) : undefined)}
        error={missing && aquaUserId === undefined ? 'Choose the aqua user' : undefined}
      />
      {asksLicence && (
        <Picker
          id="licence"
          label="Jira-Sync licence"
          help={
            recognised === 0
              ? 'No licence bears that name. If it has another one, pick it here.'
              : 'Several could be it. Pick the one for this synchronisation.'
          }
          options={licences}
          clearable
          value={licences.find((option) => option.value === licenceCode)}
          onChange={(option) => setLicenceCode(option?.value)}
        />
      )}
      <Picker
        id="fallback-user"
        label="Fallback user in aqua (optional)"
        help="Who stands in where somebody has no counterpart."
        options={users}
        clearable
        value={users.find((option) => option.value === String(fallbackId))}
        onChange={(option) => setFallbackId(option ? Number(option.value) : undefined)}
      />
      <StepButton saving={saving} />
    </form>
  );
}
