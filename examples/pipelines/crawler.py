"""A crawler in Python, standard library only: writes a page a line, for `wiredesk clean` or `wiredesk cluster`.

    python3 crawler.py http://127.0.0.1:8080/ | npx wiredesk cluster --format summary
"""

import json
import re
import sys
import urllib.parse
import urllib.request


def fetch(url):
    with urllib.request.urlopen(url) as response:
        charset = response.headers.get_content_charset() or "utf-8"
        return response.read().decode(charset, errors="replace")


start = sys.argv[1]
for path in re.findall(r'<a class="story" href="([^"]+)"', fetch(start)):
    html = fetch(urllib.parse.urljoin(start, path))
    canonical = re.search(r'<link rel="canonical" href="([^"]+)"', html)
    page = {"id": path, "url": canonical.group(1) if canonical else None, "html": html}
    json.dump(page, sys.stdout, ensure_ascii=False)
    sys.stdout.write("\n")
