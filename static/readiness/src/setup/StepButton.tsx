import Button from '@atlaskit/button/new';

/** The one button of a step: keeps it and goes on. */
export function StepButton({ saving, label = 'Next' }: { saving: boolean; label?: string }) {
  return (
    <div className="actions">
      <Button type="submit" appearance="primary" isLoading={saving}>
        {label}
      </Button>
    </div>
  );
}
