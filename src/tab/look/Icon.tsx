export interface IconProps {
  /** A path of icons.ts. Icons never say anything alone: the words stand beside them. */
  readonly path: string;
}

export function Icon({ path }: IconProps) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
