/** ISO codes that releases write before or after an amount. */
export const currencyCodes: readonly string[] =
  'USD EUR GBP AUD CAD NZD JPY CNY RMB KRW KHR INR VND THB CHF SGD MYR IDR PHP UAH PLN CZK SEK NOK DKK MXN BRL ZAR NGN KES EGP TRY ILS SAR AED QAR KWD RUB'.split(
    ' ',
  );

/** Signs that stand before (some also after) an amount. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['៛', 'KHR'],
  ['₹', 'INR'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['Rs', 'INR'],
  ['RM', 'MYR'],
]);

/** Letters glued to a dollar sign, or words behind the amount ("$1.21 billion Canadian"), that say whose dollars. */
export const dollarsOf: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['american', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['australian', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['canadian', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['singapore', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
]);

/** Currency words behind an amount. "won" and "pounds" mean something else too and need a scale or a nation. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['riel', 'KHR'],
  ['riels', 'KHR'],
  ['baht', 'THB'],
  ['dong', 'VND'],
  ['rupees', 'INR'],
  ['rupiah', 'IDR'],
  ['ringgit', 'MYR'],
  ['pesos', 'MXN'],
  ['hryvnia', 'UAH'],
  ['zloty', 'PLN'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
  ['won', 'KRW'],
  ['pounds', 'GBP'],
  ['livres', 'GBP'],
  ['francs', 'CHF'],
]);
