import { makeStyles, tokens } from '@fluentui/react-components';

const focusRing = { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' };

/** The renderer's own class names, dressed as Fluent's button and field. */
export const useCardStyles = makeStyles({
  frame: {
    margin: 0,
    minWidth: 0,
    padding: 0,
    width: '100%',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    '&[disabled]': { opacity: 0.6 },
  },
  card: {
    '& .ac-adaptiveCard': { outlineStyle: 'none' },
    '& .ac-textBlock, & .ac-richTextBlock': { overflowWrap: 'break-word', hyphens: 'auto' },
    '& .ac-pushButton': {
      minHeight: '2rem',
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      fontFamily: tokens.fontFamilyBase,
      fontSize: tokens.fontSizeBase300,
      fontWeight: tokens.fontWeightSemibold,
      cursor: 'pointer',
      whiteSpace: 'normal',
    },
    '& .ac-pushButton:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '& .ac-pushButton:focus-visible': focusRing,
    '& .ac-pushButton.style-positive': {
      backgroundColor: tokens.colorBrandBackground,
      color: tokens.colorNeutralForegroundOnBrand,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    },
    '& .ac-pushButton.style-positive:hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    '& .ac-pushButton.style-destructive': { color: tokens.colorPaletteRedForeground3 },
    // The renderer cuts long titles off in an inline style; here they get a second line.
    '& .ac-pushButton > div': { whiteSpace: 'normal !important' },
    '& .ac-actionSet': { flexWrap: 'wrap', rowGap: tokens.spacingVerticalS },
    '& .ac-input': {
      width: '100%',
      padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalMNudge}`,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      fontFamily: tokens.fontFamilyBase,
      fontSize: tokens.fontSizeBase300,
    },
    '& textarea.ac-input': { minHeight: '5rem', resize: 'vertical' },
    '& .ac-input:focus-visible, & input:focus-visible': focusRing,
    '& .ac-choiceSetInput-expanded, & .ac-choiceSetInput-multiSelect, & .ac-toggleInput': { border: 'none' },
    '& .ac-input-validation-failed': { border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder2}` },
    '& .ac-horizontal-separator': { opacity: 1 },
  },
});
