import look from './look.module.css';

/** The shape of a page while it is fetched: the same as in index.html, so that nothing jumps. */
export function Skeleton({ label }: { readonly label: string }) {
  return (
    <div className={look.page}>
      <SkeletonParts label={label} />
    </div>
  );
}

/** The same within a page that stands already. */
export function SkeletonParts({ label }: { readonly label: string }) {
  return (
    <div role="status">
      <span className="unseen">{label}</span>
      <div className={look.skeleton} style={{ width: '40%', height: 32, marginBottom: 24 }} />
      <div className={look.skeleton} style={{ height: 220, marginBottom: 16 }} />
      <div className={look.skeleton} style={{ height: 140 }} />
    </div>
  );
}
