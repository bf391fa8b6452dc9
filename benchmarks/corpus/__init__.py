"""
An invented site of any size, to measure and to look at: deterministic, and nobody in it is real.

`python -m benchmarks.corpus N FOLDER` writes N articles with all that a site has beside them: front
matter with evidence, people.yaml, chronology.yaml, site.yaml, the templates of this repository. Then
`python -m builder --site FOLDER build --no-search` builds it. Countries and people follow Zipf's law,
events come in bursts over twenty years, and some dates are in doubt.
"""
