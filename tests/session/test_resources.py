from planner.domain.processes import BuyingRole
from planner.session.resources import playbooks, process_templates


def test_the_default_process_comes_first_and_all_five_are_there():
    templates = process_templates()
    assert templates[0].key == "industrial"
    assert len(templates[0].stages) == 8
    assert len(templates) == 5


def test_the_playbook_speaks_of_every_role():
    assert set(playbooks()) == set(BuyingRole)
