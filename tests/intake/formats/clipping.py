"""What the tests of formats share: reading, refusal, and the law that lines tile what they were read from."""

from itertools import pairwise

import pytest

from builder.errors import Mistake
from builder.intake import formats


def refusal(file, data):
    """The one problem that a file is refused with, and it says what to do."""
    with pytest.raises(Mistake) as caught:
        formats.read(file, data)
    (problem,) = caught.value.problems
    assert problem.file == file
    assert problem.remedy
    return problem


def texts(sheet):
    return [line.text for line in sheet.lines if line.text]


def stated(sheet):
    return {each.field: each.value for each in sheet.stated}


def assert_tiles(sheet, data):
    """The lines tile the raw file, or the layer where there is one, and each character of a text stands in its line."""
    assert sheet.data == data or sheet.layer
    assert sheet.lines[0].start == 0
    assert sheet.lines[-1].end == len(sheet.data)
    assert all(one.end == other.start for one, other in pairwise(sheet.lines))
    for line in sheet.lines:
        for index in range(len(line.text)):
            assert line.start <= line.offset(index) < line.past(index) <= line.end
        for mark in line.marks:
            assert 0 <= mark.start < mark.end <= len(line.text)
    for each in sheet.stated:
        assert each.value
        assert each.span is None or 0 <= each.span[0] < each.span[1] <= len(sheet.data)


def read_or_refuse(file, data):
    """The law for any bytes: a sheet that tiles, or a Mistake with a remedy, and nothing else."""
    try:
        sheet = formats.read(file, data)
    except Mistake as caught:
        mistake = caught
    else:
        assert_tiles(sheet, data)
        return sheet
    assert mistake.problems
    assert all(problem.remedy for problem in mistake.problems)
    return None
