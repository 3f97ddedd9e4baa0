"""Commands over templates."""

import argparse

from briefer import settings
from briefer.cli.grammar import Commands, add_file, add_output
from briefer.cli.printing import complain, print_line, shown, warn_of_templates
from briefer.errors import BrieferError


def add(commands: Commands) -> None:
    """Adds the commands."""
    about = f"list, check and hand round templates; {settings.TEMPLATES} names a folder that an office shares"
    templates = commands.group("templates", about, _list)
    templates.add("list", "list the templates: name, title, folder", _list)
    add_file(templates.add("check", "check a template's folder", _check), "folder")
    pack = templates.add("pack", "write a template as one file", _pack)
    pack.add_argument("name", metavar="NAME")
    add_output(pack)
    install = templates.add("install", "install a packed template among your own", _install)
    add_file(install)
    install.add_argument("--replace", action="store_true", help="replace one of the same name")


def _list(options: argparse.Namespace) -> int:
    from briefer import service

    warn_of_templates()
    stationer = service.Stationer()
    for listed in stationer.listed():
        print_line(listed.name, listed.title, listed.folder)
        for other in listed.hides:
            print(f"\tis used in place of {other}")
        if listed.follows and len(stationer.templates.places(listed.follows.name)) > 1:
            print(f"\textends {listed.follows}")
        if listed.problem:
            print(f"\tcan't be used: {shown(listed.problem)}")
    return 0


def _check(options: argparse.Namespace) -> int:
    from briefer import service

    if options.folder.is_symlink() and not options.folder.exists():
        raise BrieferError(f"{options.folder} is a link that leads nowhere. Name the folder of a template.")
    stationer = service.Stationer()
    first, *others = stationer.problems(options.folder) or ("",)
    for problem in others:
        complain(problem)
    if first:
        raise BrieferError(first)
    template = stationer.check(options.folder)
    print(f"{options.folder}: “{template.title.strip() or options.folder.resolve().name}” is in order.")
    for note in template.notes:
        print(f"\t{shown(note)}")
    return 0


def _pack(options: argparse.Namespace) -> int:
    from briefer import service

    name, *others = service.Stationer().pack(options.name, options.output)
    if others:
        print(f"Packed {name}, and with it what it extends: {', '.join(others)}.")
    return 0


def _install(options: argparse.Namespace) -> int:
    from briefer import service

    stationer = service.Stationer()
    installed = stationer.install(options.file, replace=options.replace)
    print(f"Installed {installed.name}.")
    for name in installed.brought:
        print(f"\twith it came {name}, which it extends")
    for name in installed.kept:
        print(f"\t{name}, which it extends, was here already and is the same")
    if installed.follows:
        print(f"\tit extends {installed.follows}")
    for name in (installed.name, *installed.brought):
        for hidden in stationer.templates.places(name)[1:]:
            print(f"\t{name} is used in place of {hidden}")
    return 0
