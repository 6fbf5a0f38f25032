"""Currencies by the signs and codes before a sum, the same in every language; a language's own names go first."""

from collections.abc import Mapping

from builder.intake.languages.model import listed

_CODES = listed(
    "USD EUR GBP CHF JPY CNY RUB UAH PLN CZK HUF SEK NOK DKK ISK TRY INR PKR BDT LKR NPR KES NGN ZAR GHS ETB EGP MAD "
    "TND DZD XOF XAF BRL MXN ARS CLP COP PEN CAD AUD NZD SGD HKD TWD THB VND IDR MYR PHP KRW KZT GEL AMD AZN MDL RON "
    "BGN RSD ILS SAR AED QAR IRR IQD SYP LBP AFN UZS BYN"
)
SIGNS: Mapping[str, str] = {
    **{code: code for code in sorted(_CODES)},
    "US$": "US dollars", "$US": "US dollars",
    "$": "US dollars", "€": "euros", "£": "pounds", "¥": "yen", "₩": "won", "₽": "roubles",
    "₴": "hryvnias", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD",
    "R$": "BRL", "NT$": "TWD", "₹": "INR", "Rs.": "INR", "Rs": "INR", "₺": "TRY", "₪": "ILS", "₦": "NGN", "฿": "THB",
    "₫": "VND", "₸": "KZT", "₾": "GEL", "֏": "AMD", "₼": "AZN", "₱": "PHP", "₵": "GHS", "₡": "CRC", "Kč": "CZK",
    "zł": "PLN", "Sh": "shillings", "KSh": "KES", "Ksh": "KES", "USh": "UGX", "TSh": "TZS", "Tk": "BDT",
    "Fr.": "CHF", "NIS": "ILS", "N": "NGN", "R": "ZAR",
    "KM": "BAM", "Ft": "HUF", "Br": "ETB", "S/": "PEN", "P": "PHP", "Bs": "BOB", "Rp": "IDR", "RM": "MYR",
}  # fmt: skip
