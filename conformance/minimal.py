#!/usr/bin/env python3
"""A second, small implementation: amounts over a list, a surplus by its split, dividends on balances.

It reads one case a line and answers each with a line, by the rules in README.md, and needs nothing but Python 3.8. What
it does not know it calls unsupported. It shares no code with the program that the cases come with.
"""
import json
import sys
from datetime import date, timedelta
from fractions import Fraction
from math import floor

ZERO = Fraction(0)


# A code and the field that it stands in; an input that is missing; what this program does not know.
Refused, Asked, Unsupported = (type(name, (Exception,), {}) for name in ("Refused", "Asked", "Unsupported"))


def only(document, *known):
    """Refuses to guess: whatever is not known here is unsupported."""
    if set(document) - set(known):
        raise Unsupported


def number(document, name, default=None):
    value = document.get(name, default)
    if isinstance(value, (int, float)):  # an amount is a text, never a JSON number
        raise Unsupported
    return value if value is None else Fraction(value)


def written(value):
    """A decimal that ends, else a fraction in lowest terms."""
    places = next((places for places in range(40) if (value * 10**places).denominator == 1), None)
    if places is None:
        return f"{value.numerator}/{value.denominator}"
    digits = str(abs(value * 10**places)).rjust(places + 1, "0")
    sign = "-" if value < 0 else ""
    return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)


def down(value, step, added=0):
    return floor(value / step + added) * step


def half_up(value, step):
    return down(value, step, Fraction(1, 2))


def counting_order(text):
    """9 before 10, and A9 before A10."""
    word = text.rstrip("0123456789")
    digits = text[len(word):].lstrip("0")
    return (word.encode(), len(digits), digits, text)


def fitted(parts, total, step, unit, names):
    """Parts in units that add up to a total that was rounded to a step: each at its floor, then one unit each to the
    largest remainders; where the total is less, one unit each from the smallest, to the step below at most."""
    found = [down(part, unit) for part in parts]
    order = sorted(range(len(parts)), key=lambda at: (found[at] - parts[at], counting_order(names[at])))
    left = int((total - sum(found)) / unit)
    ends = [-down(-part, step) if left >= 0 else down(part, step) for part in parts]
    if left < 0:
        order, unit, left = order[::-1], -unit, -left
    moved = True
    while left and moved:
        moved = False
        for at in order:
            if left and found[at] != ends[at]:
                found[at] += unit
                left, moved = left - 1, True
    return found


def rounded(parts, rule, unit, names):
    """Parts in payable units by one of the four rules."""
    if rule == "largest_remainder":
        return fitted(parts, down(sum(parts), unit), unit, unit, names)
    step = unit * 100 if rule == "floor_hundred_rest_to_social" else unit
    return [half_up(part, unit) if rule == "half_up" else down(part, step) for part in parts]


def money(value, field, unit, payable=True, signed=False):
    for why, code in (
        (value < 0 and not signed, "negative"), ((value * 100).denominator != 1, "too_many_decimals"),
        (payable and (value / unit).denominator != 1, "parts_of_unit")):
        if why:
            raise Refused(code, field)


def allocation(given, unit):
    only(given, "amount", "rounding", "members")
    at = "allocation.members"
    amount = number(given, "amount")
    if amount is None:
        raise Asked("allocation.amount")
    money(amount, "allocation.amount", unit, signed=True)
    names, weights = [], []
    for place, member in enumerate(given["members"]):
        only(member, "number", "weight", "fraction")
        part = number(member, "fraction", Fraction(1))
        weight = number(member, "weight") * part
        for why, code in ((part > 1, "fraction_above_one"), (weight < 0, "negative"), (member["number"] in names, "same_number")):
            if why:
                raise Refused(code, f"{at}[{place}]")
        names.append(member["number"])
        weights.append(weight)
    if not sum(weights):
        raise Refused("nobody_to_pay", at)
    sign = -1 if amount < 0 else 1
    exact = [abs(amount) * weight / sum(weights) for weight in weights]
    parts = [sign * part for part in rounded(exact, given.get("rounding", "largest_remainder"), unit, names)]
    figures = {f"allocated_part {at}[{place}]": part for place, part in enumerate(parts)}
    if amount != sum(parts):
        figures.update({"paid_together": sum(parts), "rounding_rest": amount - sum(parts)})
    return figures


def paid_out(parts, total, step, unit, names, figures):
    """Exact parts added up and rounded once; what rounding leaves is a figure of its own."""
    of_exact, of_paid, of_total, of_rest = names
    exact = sum(parts.values())
    figures[of_total] = total
    if total != exact or any(down(part, unit) != part for part in parts.values()):
        figures[of_exact] = exact
        paid = fitted(list(parts.values()), total, step, unit, [str(place) for place in range(len(parts))])
        figures.update({f"{of_paid} {at}": part for at, part in zip(parts, paid)})
    if exact != total:
        figures[of_rest] = exact - total


def side(line, name, at):
    total = ZERO
    for place, part in enumerate(line["basis"]):
        here = f"{at}.basis[{place}].{name}"
        if name not in part:
            raise Asked(here)
        money(number(part, name), here, 1, False)
        total += number(part, name)
    return total


def amounts(lines, whole, at, unit):
    """What each line of a level is of the whole."""
    found, percents = {}, sum(number(line, "percent", ZERO) for line in lines)
    for place, line in enumerate(lines):
        here = f"{at}[{place}]"
        only(line, "purpose", "name", "percent", "amount", "basis", "count_voluntary", "lines")
        for part in line.get("basis", []):
            only(part, "of", "member", "total")
            if part["of"] in ("voluntary_savings", "per_head", "membership_years"):
                raise Unsupported
        if line.get("lines") and at != "sharing.lines":
            raise Refused("too_deep", f"{here}.lines")
        if line.get("lines") and line.get("basis"):
            raise Refused("basis_and_lines", here)
        percent, amount = number(line, "percent"), number(line, "amount")
        if percent is not None and not 0 <= percent <= 100:
            raise Refused("negative" if percent < 0 else "above_hundred", f"{here}.percent")
        if amount is not None:
            money(amount, f"{here}.amount", unit)
            if percent is not None:
                raise Refused("said_twice", f"{here}.amount")
        elif percent is None:
            raise Asked(f"{here}.percent")
        found[here] = amount if amount is not None else whole * percent / 100
    if percents > 100 or sum(found.values()) > whole:
        raise Refused("over_allocated", at)
    return found


def sharing(given, unit):
    only(given, "surplus", "income", "costs", "rounding", "lines")
    rule = given.get("rounding", "largest_remainder")
    whole = number(given, "surplus") if "surplus" in given else number(given, "income") - number(given, "costs")
    if whole < 0 or rule not in ("largest_remainder", "half_up"):
        raise Unsupported
    money(whole, "sharing.surplus", unit, False)
    figures, lines = {"surplus": whole}, {}
    tops = amounts(given["lines"], whole, "sharing.lines", unit)
    for (at, amount), line in zip(tops.items(), given["lines"]):
        lines[at] = (amount, line)
        below = line.get("lines", [])
        if below:
            inside = amounts(below, amount, f"{at}.lines", unit)
            if any(down(part, unit) != part for part in inside.values()):
                raise Unsupported
            lines.update({name: (part, line) for (name, part), line in zip(inside.items(), below)})
            if amount != sum(inside.values()):
                figures[f"unallocated_in {at}"] = amount - sum(inside.values())
    figures.update({f"amount {at}": amount for at, (amount, _) in lines.items()})
    if whole != sum(tops.values()):
        figures["unallocated"] = whole - sum(tops.values())
    if any(down(part, unit) != part for part in tops.values()):
        paid = rounded(list(tops.values()), rule, unit, [str(place) for place in range(len(tops))])
        figures.update({f"paid {at}": part for at, part in zip(tops, paid)})
        if sum(tops.values()) != sum(paid):
            figures["lines_rest"] = sum(tops.values()) - sum(paid)
    parts = {}
    for at, (amount, line) in lines.items():
        if not line.get("basis"):
            continue
        total, member = side(line, "total", at), side(line, "member", at)
        if member > total:
            raise Refused("part_exceeds_whole", f"{at}.basis[0].member")
        if len(line["basis"]) > 1:
            figures.update({f"total_basis {at}": total, f"member_basis {at}": member})
        if total:
            figures[f"pool_rate {at}"] = amount / total
        parts[at] = figures[f"member_part {at}"] = amount * member / total if total else ZERO
    if parts:
        total = (half_up if rule == "half_up" else down)(sum(parts.values()), unit)
        paid_out(parts, total, unit, unit, ("member_total_exact", "member_paid", "member_total", "rounding_rest"), figures)
    return figures


def balance(of, at, figures):
    """The balance that a rate is paid on, weighted as its method says."""
    method = of["method"]
    if method == "closing":
        only(of, "method", "amount")
        if number(of, "amount") is None:
            raise Asked(f"{at}.balance")
        return number(of, "amount")
    if method in ("monthly_minimum", "monthly_average"):
        months = len(of["months"])
        if months != 12:
            raise Refused("month_outside_year", f"{at}.balance") if months > 12 else Asked(f"{at}.balance")
        average = sum(map(Fraction, of["months"])) / 12
        figures[f"sum_of_months {at}"] = average * 12
    elif method == "months":
        only(of, "method", "opening", "paid", "start")
        first = 1 if of.get("start", "next_month") == "next_month" else 0
        average = number(of, "opening")
        if not any(Fraction(one) for one in of["paid"][:12 - first]):
            return average
        average += sum(Fraction(one) * (12 - place - first) for place, one in enumerate(of["paid"])) / 12
    else:
        only(of, "method", "begins", "ends", "opening", "changes")
        begins, ends = date.fromisoformat(of["begins"]), date.fromisoformat(of["ends"]) + timedelta(1)
        days = [begins] + [date.fromisoformat(one["from"]) for one in of["changes"]] + [ends]
        held = [number(of, "opening")] + [number(one, "balance") for one in of["changes"]]
        if not 365 <= (ends - begins).days <= 366 or (ends.month, ends.day) != (begins.month, begins.day):
            raise Refused("not_a_year", f"{at}.balance")
        average = sum(each * (end - day).days for each, day, end in zip(held, days, days[1:])) / (ends - begins).days
    figures[f"average_balance {at}"] = average
    return average


def dividends(given, unit):
    only(given, "classes", "rounding")
    figures, parts, balances = {}, {}, []
    for place, one in enumerate(given["classes"]):
        at = f"dividends.classes[{place}]"
        only(one, "of", "rate", "balance")
        if one["of"] not in ("shares", "subscription", "bonus_shares"):
            raise Unsupported
        held = balance(one["balance"], at, figures)
        money(held, f"{at}.balance", unit, False) if one["balance"]["method"] == "closing" else None
        if number(one, "rate") is None:
            raise Asked(f"{at}.rate")
        if number(one, "rate") < 0:
            raise Refused("negative", f"{at}.rate")
        balances.append(held)
        parts[at] = figures[f"dividend {at}"] = held * number(one, "rate") / 100
    if len(parts) > 1 and sum(balances):
        figures["blended_rate"] = sum(parts.values()) / sum(balances)
    rounding = given.get("rounding", "nearest")
    step = 5 * unit if rounding == "cash_five_sen" else unit
    total = (down if rounding == "down" else half_up)(sum(parts.values()), step)
    names = ("dividend_total_exact", "dividend_paid", "dividend_total", "dividend_rounding_rest")
    paid_out(parts, total, step, unit, names, figures)
    return figures


def answer(case):
    try:
        scenario = dict(case["input"]["scenario"])
        unit = Fraction(1) if scenario.pop("country") == "ID" else Fraction(1, 100)
        scenario.pop("version"), scenario.pop("rule_date")
        (name, given), = scenario.items()
        figures = {"allocation": allocation, "sharing": sharing, "dividends": dividends}[name](given, unit)
        return {"figures": {name: written(Fraction(value)) for name, value in figures.items()}}
    except Refused as why:
        return {"refused": [{"code": why.args[0], "field": why.args[1]}]}
    except Asked as why:
        return {"ask": [why.args[0]]}
    except (Unsupported, KeyError, TypeError, ValueError):
        return {"unsupported": True}


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)
