import type { Day } from '../../core/calendar';
import type { Template, TemplateContent, TemplateRefusal } from '../../core/templates/template';
import type { Said } from '../said';

/** The sentences about templates that are shared and taken. */
export interface TemplateTexts {
  readonly refused: Said<TemplateRefusal>;
  readonly unknownTemplate: string;
  readonly shareAgenda: string;
  readonly lines: (content: TemplateContent) => readonly string[];
  readonly done: {
    readonly shared: (title: string) => string;
    readonly withdrawn: (title: string) => string;
    readonly intoAgenda: (title: string, lines: number, day: Day) => string;
    readonly asCharter: (title: string) => string;
  };
  readonly card: {
    readonly heading: string;
    readonly about: string;
    readonly from: (template: Pick<Template, 'content' | 'sharedBy'>, bodyName: string) => string;
    readonly none: string;
    readonly take: string;
    readonly withdraw: string;
    readonly share: string;
  };
}
