import Button from '@atlaskit/button/new';

interface Props {
  saving: boolean;
  /** Whether something is still on its way that belongs to what is saved. */
  waiting?: boolean;
  label?: string;
}

/** The one button of a step: keeps it and goes on. */
export function StepButton({ saving, waiting = false, label = 'Next' }: Props) {
  return (
    <div className="actions">
      <Button type="submit" appearance="primary" isLoading={saving} isDisabled={waiting}>
        {label}
      </Button>
    </div>
  );
}
