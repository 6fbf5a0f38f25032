"""How well intake reads clippings: our own corpus and public sets, beside the libraries that people use, in one report.

python -m benchmarks.intake.report [--data DIR]
"""
