#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads Lectern's window as a screen reader does: panes, lists, the article and its marks, actions.

usage: read-window.py LECTERN LIBRARY        inside a session bus and an X server, see check-accessible
"""
import subprocess
import sys
import time

import pyatspi

PATIENCE = 60  # seconds
PANES = ["Articles", "Entities", "Charts"]
# What takes keys or clicks must say what it is.
NAMED_ROLES = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_DOCUMENT_FRAME, pyatspi.ROLE_MENU_ITEM,
    pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_PAGE_TAB,
}
failures = []


def check(holds, sentence):
    print(("ok      " if holds else "FAILED  ") + sentence)
    if not holds:
        failures.append(sentence)


def wait_for(question, sentence):
    """What `question` answers once it answers anything."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            answer = question()
            if answer:
                return answer
        except Exception:  # what is asked may go while it is asked: AT-SPI says so in many ways
            pass
        time.sleep(0.2)
    check(False, sentence)
    sys.exit(1)


def nodes(root, depth=0):
    """All there is below a node; of long lists the first rows only."""
    yield root
    if depth > 25:
        return
    for i in range(min(root.childCount, 60)):
        child = root.getChildAtIndex(i)
        if child is not None:
            yield from nodes(child, depth + 1)


def find(root, roles, name=None):
    roles = roles if isinstance(roles, (set, tuple, list)) else {roles}
    return next((node for node in nodes(root)
                 if node.getRole() in roles and (name is None or node.name == name)), None)


def is_visible(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((app for app in desktop if app is not None and app.name.lower() == "lectern"), None)


def check_rows(window):
    rows = wait_for(lambda: find(window, pyatspi.ROLE_LIST, "List of articles"), "the list of articles is there")
    count = wait_for(lambda: rows.childCount, "the list has rows")
    first = rows.getChildAtIndex(0)
    check(count >= 8, f"all articles of the library are rows of the list ({count})")
    check(len(first.name.split(", ")) >= 2, f"a row says title and outlet: {first.name}")
    return rows, count


def check_reader(window):
    page = wait_for(lambda: find(window, pyatspi.ROLE_DOCUMENT_FRAME), "the reader is a document")
    text = wait_for(lambda: page.queryText() if page.queryText().characterCount > 300 else None,
                    "the reader has a text")
    words = text.getText(0, 80)
    check(len(words) == 80 and not words.isspace(), f"the article can be read: {words!r}")
    marked = None
    position = 0
    while position < text.characterCount and not marked:
        attributes, begin, end = text.getAttributeRun(position, False)
        if any(attribute.startswith("underline:") for attribute in attributes):
            marked = text.getText(begin, end), attributes
        position = max(end, position + 1)
    check(marked is not None, f"marks are attributes of the text: {marked}")
    text.setCaretOffset(10)
    check(text.caretOffset == 10, "the caret can be set")
    return page


def do_action(node):
    actions = node.queryAction()
    for i in range(actions.nActions):
        if actions.getName(i) in ("Press", "Toggle", "SetFocus", "click"):
            return actions.doAction(i)
    return False


def check_actions(window, rows, count):
    item = find(window, {pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_RADIO_MENU_ITEM},
                "Group by Outlet")
    check(item is not None, "a command of the menus is reachable: Group by Outlet")
    if item is None:
        return
    do_action(item)
    wait_for(lambda: rows.childCount > count, "the command works: headings stand in the list")
    heading = rows.getChildAtIndex(0)
    check("heading" in heading.name, f"a heading says that it is one: {heading.name}")


def check_names(window):
    unnamed = {}
    named = 0
    for node in nodes(window):
        if node.getRole() in NAMED_ROLES and is_visible(node):
            if node.name:
                named += 1
            else:
                parent = node.parent.name if node.parent else ""
                unnamed[f"{node.getRoleName()} in {parent or node.parent.getRoleName()}"] = True
    check(not unnamed and named > 20, f"{named} controls in sight have names; without one: {sorted(unnamed)}")


def main():
    lectern, library = sys.argv[1:]
    window_process = subprocess.Popen([lectern, library])
    try:
        app = wait_for(application, "the program is on the accessibility bus")
        window = wait_for(lambda: next((w for w in app if w.getRole() == pyatspi.ROLE_FRAME and is_visible(w)), None),
                          "it has a window")
        rows, count = check_rows(window)
        for pane in PANES:
            found = [node for node in nodes(window) if node.name == pane and is_visible(node)]
            check(bool(found), f"the pane “{pane}” has its name")
        check_reader(window)
        check_names(window)
        check_actions(window, rows, count)
    finally:
        window_process.terminate()
        window_process.wait(20)
    sys.exit(1 if failures else 0)


main()
