import Checkbox from '@atlaskit/checkbox';
import { useState, type FormEvent } from 'react';
import { ProblemMessage } from '../common/ProblemMessage';
import { findPeople, namesOfPeople, type Option } from '../jira';
import { focusField } from './Field';
import { optionsOf, whyNone } from './options-of';
import { Picker, SearchPicker } from './Picker';
import type { StepProps } from './step-props';
import { StepButton } from './StepButton';
import { StepHeading } from './StepHeading';
import { usePack } from '../words/pack';
import { useAquaOptions } from './use-aqua-options';
import { useNames } from './use-names';

/** Which accounts do it. People are picked by name: an account id is nothing that a person knows. */
export function WhoStep({ value, draft, onSave, saving }: StepProps<'who'>) {
  const [savedIds] = useState(() => [value?.configurationUser, value?.syncUser].filter((id) => id !== undefined));
  const savedNames = useNames(savedIds, namesOfPeople);
  const [pickedConfigurationUser, setConfigurationUser] = useState<Option>();
  const [same, setSame] = useState(value === undefined || value.syncUser === undefined);
  const [pickedSyncUser, setSyncUser] = useState<Option>();
  const [aquaUserId, setAquaUserId] = useState(value?.aquaSyncUserId);
  const [fallbackId, setFallbackId] = useState(value?.fallbackAquaUserId);
  const [licenceCode, setLicenceCode] = useState(value?.aquaLicenceCode);
  const [missing, setMissing] = useState(false);
  const { words } = usePack();
  const { options, problem, loading, again } = useAquaOptions(draft.where?.aquaProjectId);
  const configurationUser = pickedConfigurationUser ?? saved(value?.configurationUser);
  const syncUser = pickedSyncUser ?? saved(value?.syncUser);

  const users = optionsOf(options?.users, ({ id, name, userName, active }) => [
    { value: String(id), label: `${name} (${userName})${active ? '' : ', deactivated'}` },
  ]);
  const licences = optionsOf(options?.licences, ({ code, name }) => [{ value: code, label: name }]);
  const recognised = options?.licences.ok ? options.licences.options.filter((licence) => licence.recognised).length : undefined;
  const asksLicence = (options && recognised !== 1) || licenceCode !== undefined;
  const licenceHelp =
    recognised === 0
      ? 'No licence bears that name. If it has another one, pick it here.'
      : 'Pick the one for this synchronisation; without one it is recognised by its name.';

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const incomplete = !configurationUser || aquaUserId === undefined || (!same && !syncUser);
    setMissing(incomplete);
    if (incomplete) {
      focusField(!configurationUser ? 'configuration-user' : !same && !syncUser ? 'sync-user' : 'aqua-sync-user');
      return;
    }
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
      <StepHeading>Who does it</StepHeading>
      {problem && <ProblemMessage problem={problem} onRetry={again} />}
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
        loading={loading}
        value={users.find((option) => option.value === String(aquaUserId))}
        onChange={(option) => setAquaUserId(option ? Number(option.value) : undefined)}
        error={missing && aquaUserId === undefined ? 'Choose the aqua user' : whyNone(words, options?.users)}
      />
      {asksLicence && (
        <Picker
          id="licence"
          label="Jira-Sync licence"
          help={licenceHelp}
          options={licences}
          clearable
          value={licences.find((option) => option.value === licenceCode)}
          onChange={(option) => setLicenceCode(option?.value)}
          error={whyNone(words, options?.licences)}
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

  function saved(id: string | undefined): Option | undefined {
    if (id === undefined) return undefined;
    return { value: id, label: savedNames ? (savedNames.get(id) ?? 'The account that was picked') : '…' };
  }
}
