"""The same decisions as decree and order have them: profile wet.

In and out: as in the package above, which follows the pages. Statement ids are D (decree of 18 May 2018) or B (order of 30 November 2018), then
article, § and lid (D42-1-2); ids such as W-venster and A-13 are the readings that profile wet chooses. What the law leaves as the pages
have it is taken from there, and so is every day for which an article has no text.
"""
