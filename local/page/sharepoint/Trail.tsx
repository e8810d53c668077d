import {
  Breadcrumb,
  BreadcrumbButton,
  BreadcrumbDivider,
  BreadcrumbItem,
  makeStyles,
} from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Spot } from '../place';
import { texts } from '../texts';

// The steps stand in a list inside the element: on a narrow page they go on in a second line.
const useStyles = makeStyles({ trail: { '& ol': { flexWrap: 'wrap' } } });

interface TrailProps {
  readonly spot: Spot;
  readonly href: (spot: Spot) => string;
  /** What the library that holds the folder is called; its path may say something else. */
  readonly library?: string | undefined;
}

/** The way here from the site's contents, each step a link. */
export function Trail({ spot, href, library }: TrailProps) {
  const steps = stepsTo(spot, library);
  return (
    <Breadcrumb aria-label={texts.sharepoint.path} className={useStyles().trail}>
      {steps.map(({ name, to }, index) => (
        <Fragment key={href(to)}>
          {index > 0 && <BreadcrumbDivider />}
          <BreadcrumbItem>
            <BreadcrumbButton as="a" href={href(to)} current={index === steps.length - 1}>
              {name}
            </BreadcrumbButton>
          </BreadcrumbItem>
        </Fragment>
      ))}
    </Breadcrumb>
  );
}

function stepsTo(
  { site, list, folder }: Spot,
  library: string | undefined,
): readonly { readonly name: string; readonly to: Spot }[] {
  const home = { name: site, to: { site, list: '', folder: '' } };
  if (folder !== '') {
    const parts = folder.split('/');
    return [
      home,
      ...parts.map((name, index) => ({
        name: index === 0 ? (library ?? name) : name,
        to: { site, list: '', folder: parts.slice(0, index + 1).join('/') },
      })),
    ];
  }
  return list === '' ? [home] : [home, { name: list, to: { site, list, folder: '' } }];
}
