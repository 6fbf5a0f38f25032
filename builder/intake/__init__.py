"""Intake: a raw article is read, each of its lines is given a class with a reason, and a draft briefing is made of what
is kept.

Each module answers one question that an editor would ask of a clipping. The raw bytes are never edited: everything
works on a clean view of them that maps back, and the passages of a reading tile the raw file exactly.
"""
