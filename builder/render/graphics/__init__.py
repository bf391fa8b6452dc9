"""
What is drawn on the pages: values of the site to plain numbers that a template writes as SVG.

A drawing stretches with its page: along the width its numbers are hundredths of the width, along the
height they are pixels. Words stand beside the drawing as text of the page, at the size of the page's text.
"""
