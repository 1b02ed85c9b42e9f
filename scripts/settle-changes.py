"""Opens Word files in LibreOffice, accepts or rejects all their tracked changes, and saves them as Word files again.

    /usr/bin/python3 scripts/settle-changes.py JOBS

A job is a line of JOBS: `accept`, `reject` or `keep`, the file to open, the file to write, with tabs between them. One
office does them all. It is ended whatever happens, after three minutes at the latest. Debian: python3-uno,
libreoffice-writer-nogui.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time

import uno
from com.sun.star.beans import PropertyValue

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}
SECONDS = 90


def main(jobs_file):
    profile = tempfile.mkdtemp(prefix="office-")
    pipe = f"report{os.getpid()}"
    office = subprocess.Popen(
        [
            "soffice",
            f"-env:UserInstallation={pathlib.Path(profile).as_uri()}",
            "--headless",
            "--norestore",
            "--nodefault",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    watch = threading.Timer(SECONDS, end, [office, profile])
    watch.daemon = True
    watch.start()
    try:
        settle(connect(pipe, office), pathlib.Path(jobs_file).read_text(encoding="utf-8").splitlines())
    finally:
        end(office, profile)


def connect(pipe, office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception as error:
            if office.poll() not in (None, 0):
                raise RuntimeError("the office does not start") from error
            time.sleep(0.2)
    raise RuntimeError("the office does not answer")


def settle(context, jobs):
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    for job in jobs:
        what, source, target = job.split("\t")
        document = desktop.loadComponentFromURL(url(source), "_blank", 0, (given("Hidden", True),))
        if what != "keep":
            dispatcher.executeDispatch(document.CurrentController.Frame, COMMANDS[what], "", 0, ())
        document.storeToURL(url(target), (given("FilterName", "MS Word 2007 XML"),))
        document.close(True)


def url(path):
    return pathlib.Path(path).resolve().as_uri()


def given(name, value):
    each = PropertyValue()
    each.Name, each.Value = name, value
    return each


def end(office, profile):
    """Its launcher waits for a process of its own: both stand in one group."""
    try:
        os.killpg(office.pid, 9)
    except ProcessLookupError:
        pass
    office.wait()
    shutil.rmtree(profile, ignore_errors=True)


main(sys.argv[1])
