import { Icon } from './Icon';
import { documentIcon } from './icons';
import look from './look.module.css';

export interface OutsideLinkProps {
  readonly href: string;
  readonly title: string;
  /** `(öppnas i ny flik)`, for those who hear the page. */
  readonly hint: string;
}

/** A document in SharePoint. It opens beside Teams, so that nothing typed here is left behind. */
export function OutsideLink({ href, title, hint }: OutsideLinkProps) {
  return (
    <a href={href} target="_blank" rel="noreferrer" className={look.inline} style={{ display: 'inline-flex' }}>
      <Icon path={documentIcon} />
      {title}
      <span className="unseen">{hint}</span>
    </a>
  );
}
