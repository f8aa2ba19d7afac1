import Spinner from '@atlaskit/spinner';

export function Loading({ label }: { label: string }) {
  return (
    <div className="loading">
      <Spinner size="large" label={label} />
    </div>
  );
}
