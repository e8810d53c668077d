import { LOCALE_ID } from '../columns/locale';
import { describe } from '../graph/entity';
import { found } from '../graph/node';
import type { Resources } from '../graph/resource';

/** Swedish: the week begins on Monday, the clock has 24 hours, decimals have a comma. */
export const regionalSettings: Resources['regionalSettings'] = {
  links: { timezone: () => ({ kind: 'timeZone' }) },
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

export const timeZone: Resources['timeZone'] = {
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
