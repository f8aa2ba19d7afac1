import Checkbox from '@atlaskit/checkbox';
import { useMemo } from 'react';
import type { Option } from '../jira';
import { useWords } from '../words/later';
import { Picker } from './Picker';
import type { StepProps } from './step-props';
import { StepFrame, type Described } from './StepFrame';
import { canonical, useStepForm } from './use-step-form';

const zones: Option[] = Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
const usual = { mapsNewValues: false, createsNewValues: false, aquaTimeZone: 'Europe/Berlin' };

/** What SyncConfigurator does by itself, and the aqua server's time zone: aqua tells neither. */
export function ConfiguratorStep({ planId, value, onSave, onPrevious, saving }: StepProps<'configurator'>) {
  const { conflict, configurator: words } = useWords('setup');
  const saved = useMemo(() => value ?? usual, [value]);
  const step = useStepForm(planId, 'configurator', saved);
  const { form, change } = step;
  const describe = ({ mapsNewValues, createsNewValues, aquaTimeZone }: typeof form): Described => [
    { what: words.mapsNewValues, text: mapsNewValues ? conflict.yes : conflict.no },
    { what: words.createsNewValues, text: createsNewValues ? conflict.yes : conflict.no },
    { what: words.zone, text: aquaTimeZone },
  ];
  return (
    <StepFrame
      title={words.title}
      lead={words.lead}
      step={step}
      describe={describe}
      onSubmit={() => void onSave(form)}
      onPrevious={onPrevious}
      saving={saving}
      unchanged={value !== undefined && canonical(form) === canonical(value)}
      last
    >
      <fieldset className="checks">
        <legend>{words.byItself}</legend>
        <Checkbox
          label={words.mapsNewValues}
          isChecked={form.mapsNewValues}
          aria-describedby="maps-help"
          onChange={(event) => change({ mapsNewValues: event.currentTarget.checked })}
        />
        <p id="maps-help" className="help under-check">
          {words.mapsNewValuesHelp}
        </p>
        <Checkbox
          label={words.createsNewValues}
          isChecked={form.createsNewValues}
          aria-describedby="creates-help"
          onChange={(event) => change({ createsNewValues: event.currentTarget.checked })}
        />
        <p id="creates-help" className="help under-check">
          {words.createsNewValuesHelp}
        </p>
      </fieldset>
      <Picker
        id="time-zone"
        label={words.zone}
        help={words.zoneHelp}
        options={zones}
        value={zones.find((option) => option.value === form.aquaTimeZone) ?? { value: form.aquaTimeZone, label: form.aquaTimeZone }}
        onChange={(option) => option && change({ aquaTimeZone: option.value })}
      />
    </StepFrame>
  );
}
