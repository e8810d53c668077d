import { tokens } from '@fluentui/react-components';

const color = (plain: string, subtle: string) => ({ default: plain, subtle });

/** A container's colours; Fluent's tokens are CSS variables, so a change of theme needs no new drawing. */
const containerStyle = (backgroundColor: string, borderColor: string) => ({
  backgroundColor,
  borderColor,
  foregroundColors: {
    default: color(tokens.colorNeutralForeground1, tokens.colorNeutralForeground2),
    dark: color(tokens.colorNeutralForeground1, tokens.colorNeutralForeground2),
    light: color(tokens.colorNeutralForeground3, tokens.colorNeutralForeground3),
    accent: color(tokens.colorBrandForeground1, tokens.colorBrandForeground1),
    good: color(tokens.colorStatusSuccessForeground1, tokens.colorStatusSuccessForeground1),
    warning: color(tokens.colorStatusWarningForeground3, tokens.colorStatusWarningForeground3),
    attention: color(tokens.colorStatusDangerForeground1, tokens.colorStatusDangerForeground1),
  },
});

/** How Adaptive Cards look here: Teams' measures in Fluent's colours. */
export const HOST_CONFIG = {
  fontFamily: tokens.fontFamilyBase,
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: tokens.colorNeutralStroke2 },
  supportsInteractivity: true,
  // Below the conversation's own heading.
  textBlock: { headingLevel: 2 },
  containerStyles: {
    default: containerStyle('transparent', tokens.colorNeutralStroke2),
    emphasis: containerStyle(tokens.colorNeutralBackground3, tokens.colorNeutralStroke2),
    accent: containerStyle(tokens.colorBrandBackground2, tokens.colorBrandStroke2),
    good: containerStyle(tokens.colorStatusSuccessBackground1, tokens.colorStatusSuccessBorder1),
    warning: containerStyle(tokens.colorStatusWarningBackground1, tokens.colorStatusWarningBorder1),
    attention: containerStyle(tokens.colorStatusDangerBackground1, tokens.colorStatusDangerBorder1),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'default' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  factSet: {
    title: { color: 'default', size: 'default', isSubtle: false, weight: 'bolder', wrap: true, maxWidth: 150 },
    value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
    spacing: 12,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', spacing: 'small' },
  },
} as const;
