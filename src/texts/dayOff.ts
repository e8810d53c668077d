import type { Language } from '../core/people/person';
import type { DayOff } from '../core/redDays/redDays';

const NAMES: Readonly<Record<Language, Readonly<Record<DayOff, string>>>> = {
  sv: {
    newYearsDay: 'nyårsdagen',
    epiphany: 'trettondedag jul',
    goodFriday: 'långfredagen',
    easterSunday: 'påskdagen',
    easterMonday: 'annandag påsk',
    mayDay: 'första maj',
    ascensionDay: 'Kristi himmelsfärdsdag',
    whitSunday: 'pingstdagen',
    nationalDay: 'nationaldagen',
    midsummerDay: 'midsommardagen',
    allSaintsDay: 'alla helgons dag',
    christmasDay: 'juldagen',
    boxingDay: 'annandag jul',
    midsummerEve: 'midsommarafton',
    christmasEve: 'julafton',
    newYearsEve: 'nyårsafton',
    saturday: 'en lördag',
    sunday: 'en söndag',
  },
  en: {
    newYearsDay: 'New Year’s Day',
    epiphany: 'Epiphany',
    goodFriday: 'Good Friday',
    easterSunday: 'Easter Sunday',
    easterMonday: 'Easter Monday',
    mayDay: 'May Day',
    ascensionDay: 'Ascension Day',
    whitSunday: 'Whit Sunday',
    nationalDay: 'the National Day',
    midsummerDay: 'Midsummer Day',
    allSaintsDay: 'All Saints’ Day',
    christmasDay: 'Christmas Day',
    boxingDay: 'Boxing Day',
    midsummerEve: 'Midsummer Eve',
    christmasEve: 'Christmas Eve',
    newYearsEve: 'New Year’s Eve',
    saturday: 'a Saturday',
    sunday: 'a Sunday',
  },
};

/** What a red day, an eve or a weekend is called, within a sentence. */
export function dayOffName(dayOff: DayOff, language: Language): string {
  return NAMES[language][dayOff];
}
