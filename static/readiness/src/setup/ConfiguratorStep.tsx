import Checkbox from '@atlaskit/checkbox';
import { useState, type FormEvent } from 'react';
import type { Option } from '../jira';
import { Picker } from './Picker';
import type { StepProps } from './step-props';
import { StepButton } from './StepButton';
import { StepHeading } from './StepHeading';

const zones: Option[] = Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));

/** What SyncConfigurator does by itself, and the aqua server's time zone: aqua tells neither. */
export function ConfiguratorStep({ value, onSave, saving }: StepProps<'configurator'>) {
  const [mapsNewValues, setMaps] = useState(value?.mapsNewValues ?? false);
  const [createsNewValues, setCreates] = useState(value?.createsNewValues ?? false);
  const [zone, setZone] = useState(value?.aquaTimeZone ?? 'Europe/Berlin');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void onSave({ mapsNewValues, createsNewValues, aquaTimeZone: zone });
  };
  return (
    <form className="step" onSubmit={submit} noValidate>
      <StepHeading>SyncConfigurator</StepHeading>
      <p className="subtle">How the options of the synchronisation are set, or will be. aqua does not tell.</p>
      <fieldset className="checks">
        <legend>By itself it</legend>
        <Checkbox
          label="Maps new values during runtime (never for the status)"
          isChecked={mapsNewValues}
          onChange={(event) => setMaps(event.currentTarget.checked)}
        />
        <Checkbox
          label="Creates new values from Jira in aqua"
          isChecked={createsNewValues}
          onChange={(event) => setCreates(event.currentTarget.checked)}
        />
      </fieldset>
      <Picker
        id="time-zone"
        label="Time zone of the aqua server"
        help="aqua’s own servers in Germany use Europe/Berlin. Your aqua admin knows that of another server."
        options={zones}
        value={zones.find((option) => option.value === zone) ?? { value: zone, label: zone }}
        onChange={(option) => option && setZone(option.value)}
      />
      <StepButton saving={saving} label="Save" />
    </form>
  );
}
