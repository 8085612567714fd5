import type { FigureKind } from './figure.ts';

interface Measure {
  readonly kind: FigureKind;
  readonly unit: string;
  readonly factor: number;
}

/** Unit words in English and French, as lower-case phrases of up to three words. */
export const measureWords: ReadonlyMap<string, Measure> = new Map([
  ...named('duration', 'seconds', 'second seconds secondes'),
  ...named('duration', 'minutes', 'minute minutes'),
  ...named('duration', 'hours', 'hour hours heure heures'),
  ...named('duration', 'days', 'day days jour jours'),
  ...named('duration', 'business days', 'business_days working_days'),
  ...named('duration', 'weeks', 'week weeks semaine semaines'),
  ...named('duration', 'months', 'month months mois'),
  ...named('duration', 'quarters', 'quarters trimestres'),
  ...named('duration', 'years', 'year years an ans année années calendar_years fiscal_years'),
  ...named('duration', 'decades', 'decade decades décennie décennies'),
  ...named('duration', 'centuries', 'century centuries siècle siècles'),
  ...named('distance', 'kilometers', 'kilometer kilometers kilometre kilometres kilomètre kilomètres'),
  ...named('distance', 'meters', 'meter meters metre metres mètre mètres'),
  ...named('distance', 'centimeters', 'centimeters centimetres centimètres'),
  ...named('distance', 'miles', 'mile miles'),
  ...named('distance', 'nautical miles', 'nautical_mile nautical_miles'),
  ...named('distance', 'feet', 'foot feet'),
  ...named('area', 'acres', 'acre acres'),
  ...named('area', 'hectares', 'hectare hectares'),
  ...named(
    'area',
    'square kilometers',
    'square_kilometers square_kilometres sq_km kilomètres_carrés km_carrés',
  ),
  ...named('area', 'square meters', 'square_meters square_metres mètres_carrés'),
  ...named('area', 'square miles', 'square_miles square_mile'),
  ...named('area', 'square feet', 'square_feet square_foot'),
  ...named('volume', 'liters', 'liter liters litre litres'),
  ...named('volume', 'gallons', 'gallon gallons'),
  ...named('volume', 'barrels', 'barrel barrels baril barils'),
  ...named('volume', 'cubic meters', 'cubic_meters cubic_metres mètres_cubes'),
  ...named('volume', 'cubic feet', 'cubic_feet'),
  ['billion cubic meters', { kind: 'volume', unit: 'cubic meters', factor: 1e9 }],
  ...named('weight', 'tons', 'ton tons tonne tonnes metric_ton metric_tons metric_tonnes short_tons'),
  ...named('weight', 'megatons', 'megaton megatons megatonnes'),
  ...named('weight', 'gigatons', 'gigaton gigatons gigatonnes'),
  ...named('weight', 'kilotons', 'kiloton kilotons'),
  ...named('weight', 'kilograms', 'kilogram kilograms kilo kilos kilogramme kilogrammes'),
  ...named('weight', 'grams', 'gram grams gramme grammes'),
  ...named('weight', 'pounds', 'pound pounds'),
  ...named('weight', 'ounces', 'ounce ounces'),
  ...named('power', 'gigawatts', 'gigawatt gigawatts'),
  ...named('power', 'megawatts', 'megawatt megawatts mégawatts'),
  ...named('power', 'kilowatts', 'kilowatt kilowatts'),
  ...named('power', 'terawatts', 'terawatts'),
  ...named('energy', 'gigawatt hours', 'gigawatt_hours'),
  ...named('energy', 'megawatt hours', 'megawatt_hours'),
  ...named('energy', 'kilowatt hours', 'kilowatt_hours'),
  ...named('temperature', '°C', '°_c degrees_celsius degree_celsius degrés_celsius degrés'),
  ...named('temperature', '°F', '°_f degrees_fahrenheit'),
  ...named('temperature', 'degrees', 'degrees degree'),
  ...named('other', 'miles per hour', 'miles_per_hour'),
  ...named('other', 'kilometers per hour', 'kilometers_per_hour kilometres_per_hour'),
  ...named('other', 'fold', 'fold'),
]);

/** Unit signs, which mean what they mean only in this spelling: "MW" is power, "mw" nothing. */
export const measureSigns: ReadonlyMap<string, Measure> = new Map([
  ...named('duration', 'hours', 'h'),
  ...named('distance', 'kilometers', 'km'),
  ...named('distance', 'meters', 'm'),
  ...named('distance', 'centimeters', 'cm'),
  ...named('distance', 'millimeters', 'mm'),
  ...named('area', 'square kilometers', 'km² km2'),
  ...named('area', 'square meters', 'm² m2'),
  ...named('area', 'hectares', 'ha'),
  ...named('weight', 'kilograms', 'kg'),
  ...named('weight', 'megatons', 'Mt'),
  ...named('weight', 'tons', 'MT mt'),
  ['MMT', { kind: 'weight', unit: 'tons', factor: 1e6 }],
  ['bcm', { kind: 'volume', unit: 'cubic meters', factor: 1e9 }],
  ['BCM', { kind: 'volume', unit: 'cubic meters', factor: 1e9 }],
  ['mcm', { kind: 'volume', unit: 'cubic meters', factor: 1e6 }],
  ...named('volume', 'barrels per day', 'bpd'),
  ...named('power', 'gigawatts', 'GW'),
  ...named('power', 'megawatts', 'MW'),
  ...named('power', 'kilowatts', 'kW'),
  ...named('power', 'terawatts', 'TW'),
  ...named('energy', 'terawatt hours', 'TWh'),
  ...named('energy', 'gigawatt hours', 'GWh'),
  ...named('energy', 'megawatt hours', 'MWh'),
  ...named('energy', 'kilowatt hours', 'kWh'),
  ...named('temperature', '°C', '℃'),
  ...named('other', 'miles per hour', 'mph'),
]);

function named(kind: FigureKind, unit: string, words: string): [string, Measure][] {
  return words.split(' ').map((word) => [word.replaceAll('_', ' '), { kind, unit, factor: 1 }]);
}
