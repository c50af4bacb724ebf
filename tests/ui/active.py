"""A window that really has the keyboard: a screen without a window manager gives none by itself."""


def bring_up(qtbot, widget):
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
