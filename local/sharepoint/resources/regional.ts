import { Temporal } from 'temporal-polyfill';
import { LANGUAGE, LOCALE_ID, TIME_ZONE } from '../columns/locale';
import { describe } from '../graph/entity';
import { found, ok, value } from '../graph/node';
import type { Resources } from '../graph/resource';
import { badQuery } from '../odata/errors';
import { textArgument, type Arguments } from '../odata/path';

const english = { DisplayName: 'English', LanguageTag: 'en-US', Lcid: LANGUAGE };

/** Swedish: the week begins on Monday, the clock has 24 hours, decimals have a comma. */
export const regionalSettings: Resources['regionalSettings'] = {
  links: {
    timezone: () => ({ kind: 'timeZone' }),
    installedlanguages: () => ({
      kind: 'value',
      value: { name: 'InstalledLanguages', type: 'SP.LanguageCollection', value: { Items: [english] } },
    }),
  },
  read: (node) =>
    found(
      describe({
        node,
        type: 'SP.RegionalSettings',
        set: 'SP.ApiData.RegionalSettings',
        id: 'Web/RegionalSettings',
        properties: {
          DateFormat: 2,
          DateSeparator: '-',
          DecimalSeparator: ',',
          FirstDayOfWeek: 1,
          FirstWeekOfYear: 2,
          LocaleId: LOCALE_ID,
          ThousandSeparator: ' ',
          Time24: true,
          TimeSeparator: ':',
        },
      }),
    ),
};

/** A time as written, with or without its zone. */
function plainTime(args: Arguments): Temporal.PlainDateTime {
  try {
    return Temporal.PlainDateTime.from(textArgument(args, 'date', 0).replace(/Z$/, ''));
  } catch {
    throw badQuery('The date is not valid.');
  }
}

export const timeZone: Resources['timeZone'] = {
  methods: {
    utctolocaltime: (_node, args) => {
      const local = plainTime(args).toZonedDateTime('UTC').withTimeZone(TIME_ZONE).toPlainDateTime();
      return ok(value('UTCToLocalTime', 'Edm.DateTime', local.toString({ smallestUnit: 'second' })));
    },
    localtimetoutc: (_node, args) => {
      const utc = plainTime(args).toZonedDateTime(TIME_ZONE).withTimeZone('UTC').toPlainDateTime();
      return ok(value('LocalTimeToUTC', 'Edm.DateTime', `${utc.toString({ smallestUnit: 'second' })}Z`));
    },
  },
  read: (node) =>
    found(
      describe({
        node,
        type: 'SP.TimeZone',
        set: 'SP.ApiData.TimeZones',
        id: 'Web/RegionalSettings/TimeZone',
        properties: {
          Description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
          Id: 4,
          Information: { Bias: -60, DaylightBias: -60, StandardBias: 0 },
        },
      }),
    ),
};
