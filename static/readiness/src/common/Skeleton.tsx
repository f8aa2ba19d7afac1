import './skeleton.css';

/** Stands where something comes, in about its size: a heading and lines, or a table. */
export function Skeleton({ label, rows = 6 }: { label: string; rows?: number }) {
  return (
    <main className="skeleton">
      <h1 className="hidden">{label}</h1>
      <span className="hidden" role="status">
        {label}
      </span>
      <div aria-hidden="true">
        <div className="bone bone-heading" />
        <div className="bone bone-line" />
        {Array.from({ length: rows }, (_none, index) => (
          <div key={index} className="bone bone-row" />
        ))}
      </div>
    </main>
  );
}
