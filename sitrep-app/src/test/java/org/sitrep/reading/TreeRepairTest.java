package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimKind;
import org.sitrep.claim.Filler;
import org.sitrep.claim.Modality;
import org.sitrep.claim.Role;

/** Sentences whose tags or trees the engine gets wrong and grammar or punctuation puts right. */
class TreeRepairTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Monday rebels attacked a convoy near Gao. | attack | rebels",
                "Late on Sunday militants killed four farmers in Konduga. | killing | militants",
                "On Friday night unknown men shot dead a councillor in Taiz. | killing | unknown men",
                "By night the Taliban hold the road. | holds | the Taliban"
            })
    void a_day_before_the_subject_is_no_part_of_it(String sentence, String type, String agent) {
        assertThat(Engine.fills(sentence, type, Role.AGENT)).containsExactly(agent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Since the truce at least 83 people have been killed near Gao. | at least 83 people",
                "Juma took command in 2022 after his uncle, Tahir Karume, was killed near Gao. | Tahir Karume"
            })
    void a_clause_has_a_subject_of_its_own(String sentence, String victim) {
        assertThat(Engine.fills(sentence, "killed", Role.VICTIM)).containsExactly(victim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fighting between Tama and Zaghawa gunmen flared up near Gao. | Tama | Zaghawa gunmen",
                "Clashes between government and rebel troops broke out near Gao. | government | rebel troops",
                "Fighting between army and militia units went on near Gao. | army | militia units"
            })
    void sides_stand_behind_between(String sentence, String agent, String target) {
        assertThat(Engine.fills(sentence, "battle", Role.AGENT)).containsExactly(agent);
        assertThat(Engine.fills(sentence, "battle", Role.TARGET)).containsExactly(target);
    }

    @Test
    void since_inside_a_perfect_is_an_adverb() {
        assertThat(Engine.fills(
                        "Some 300 families have since reached Gao, according to Amina Saleh, a councillor.",
                        "displacement",
                        Role.DESTINATION))
                .containsExactly("Gao");
    }

    @Test
    void a_figure_before_the_words_of_reporting_belongs_to_what_is_reported() {
        assertThat(Engine.fills(
                        "Gunmen on motorcycles ambushed a convoy near Gao on Monday, killing at least 19 soldiers and"
                                + " wounding 26, the defence ministry said on Wednesday.",
                        "injured",
                        Role.VICTIM))
                .containsExactly("soldiers");
    }

    @Test
    void who_is_held_for_something_acts() {
        assertThat(Engine.fills(
                        "Raiders believed to be from the hills struck at a cattle camp near Gao before dawn.",
                        "attack",
                        Role.AGENT))
                .containsExactly("Raiders");
    }

    @Test
    void what_a_participle_reaches_is_no_target_of_the_verb_before() {
        String sentence = "Gunmen attacked Bama, burning homes and shops.";
        assertThat(Engine.fills(sentence, "attack", Role.TARGET)).containsExactly("Bama");
        assertThat(Engine.fills(sentence, "arson", Role.TARGET)).containsExactly("homes", "shops");
    }

    @Test
    void a_participle_that_opens_the_sentence_tells_of_its_subject() {
        assertThat(Engine.fills(
                        "Bundled into a van by armed men in Gao, the lawyer has not been seen since.",
                        "abduction",
                        Role.VICTIM))
                .containsExactly("the lawyer");
    }

    @Test
    void who_tells_of_being_beaten_was_beaten() {
        assertThat(Engine.fills("Two nuns recalled being beaten by soldiers in Gao.", "abuse", Role.VICTIM))
                .containsExactly("Two nuns");
    }

    @Test
    void what_was_hit_by_an_act_is_its_target() {
        assertThat(Engine.fills(
                        "The market of Bama was hit by a drone attack, rebels said.", "air_strike", Role.TARGET))
                .containsExactly("The market of Bama");
    }

    @Test
    void people_counted_beside_those_murdered_were_murdered_too() {
        assertThat(Engine.claim("The bishop condemned the murder of the six nuns and two drivers.", "killing")
                        .fillers(Role.VICTIM))
                .extracting(Filler::text)
                .containsExactly("the six nuns", "two drivers");
    }

    @Test
    void who_managed_to_kill_and_wound_hurt_people() {
        assertThat(Engine.claim("The gunman managed to kill one guard and wound 12 others.", "injured")
                        .fillers(Role.VICTIM))
                .extracting(Filler::text)
                .containsExactly("12 others");
    }

    @Test
    void who_is_called_on_is_asked() {
        Claim appeal = Engine.claim("The commission called on the authorities to release the detainees.", "appeal");
        assertThat(appeal.fillers(Role.TARGET)).extracting(Filler::text).containsExactly("the authorities");
    }

    @Test
    void what_stands_before_the_source_belongs_to_what_is_reported() {
        Claim arrest =
                Engine.claim("The army had arrested five suspects in the ambush, state media reported.", "arrest");
        assertThat(arrest.fillers(Role.TARGET)).extracting(Filler::text).containsExactly("five suspects");
        assertThat(arrest.fillers(Role.AGENT)).extracting(Filler::text).containsExactly("The army");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebels are to leave Goma by Thursday. | withdrawal",
                "The rebels will have to leave Goma again. | withdrawal"
            })
    void what_is_still_to_be_done_is_planned(String sentence, String type) {
        assertThat(Engine.claim(sentence, type).stance().modality()).isEqualTo(Modality.PLANNED);
    }

    @Test
    void what_another_calls_them_is_counted() {
        Claim killed = Engine.claim("The army killed 32 \"terrorists\" in Gao.", "killed");
        assertThat(killed.quantity().orElseThrow().count().best()).contains(32L);
    }

    @Test
    void a_title_tells_the_body_it_belongs_to() {
        Claim office = Engine.claim("Army spokesman Deng Akol Wek confirmed the attack.", "holds_office");
        assertThat(office.fillers(Role.OBJECT)).extracting(Filler::text).containsExactly("Army");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A source close to the militias blamed Israel. | accusation | A source close to the militias",
                "Troops backed by clan militias recaptured the town of Bulo from al-Shabaab. | gained | Troops",
                "Boko Haram, a Nigeria-based group, attacked the village. | attack | Boko Haram",
                "Iran-backed fighters attacked a base near Deir Ezzor. | attack | Iran-backed fighters",
                "A resident who asked not to be named said soldiers had burned 30 houses in Sake. | arson | soldiers",
                "Witnesses said soldiers went from door to door in Sake and shot dead nine men. | killing | soldiers",
                "Gunmen attacked a bus, killing nine people, residents and officials have told the station. | attack | Gunmen",
                "Gunmen stormed the prison in Muyinga, freeing 100 inmates, a guard said. | other | Gunmen",
                "The rebels have demanded money, he said, and have threatened to kill the captives. | threat | The rebels",
                "The ministry accused Rwanda of sending troops to support the rebels. | allied_with | Rwanda",
                "A commander known as Black Thunder attacked the post near Oku. | attack | A commander",
                "The army has launched an attack, a spokesman said, and destroyed two camps near Sake. | property_destruction | The army"
            })
    void who_acts_is_found_behind_what_the_parser_made_of_it(String sentence, String type, String agent) {
        Claim claim = Engine.claim(sentence, type);
        Role role = claim.kind() == ClaimKind.AFFILIATION ? Role.SUBJECT : Role.AGENT;
        assertThat(claim.fillers(role)).extracting(Filler::text).contains(agent);
    }

    @Test
    void whom_somebody_is_denounced_for_attacking_does_not_attack() {
        Claim attack = Engine.claim("He denounced armed groups for targeting reporters.", "attack");
        assertThat(attack.fillers(Role.TARGET)).extracting(Filler::text).containsExactly("reporters");
        assertThat(attack.fillers(Role.AGENT)).extracting(Filler::text).doesNotContain("reporters");
    }

    @Test
    void what_was_attacked_did_not_kill() {
        Claim killed = Engine.claim("A police convoy was attacked near Kidal, killing five officers.", "killed");
        assertThat(killed.fillers(Role.AGENT)).isEmpty();
    }

    @Test
    void whose_operation_it_was_is_not_who_killed() {
        Claim killed = Engine.claim("Two militants were killed in an operation by the army near Sake.", "killed");
        assertThat(killed.fillers(Role.AGENT)).isEmpty();
    }

    @Test
    void police_do_not_let_protesters_arrest_themselves() {
        Claim arrest = Engine.claim(
                "Police beat protesters who tried to march to parliament and detained five of them.", "arrest");
        assertThat(arrest.fillers(Role.AGENT)).extracting(Filler::text).containsExactly("Police");
    }

    @Test
    void an_auxiliary_is_shared() {
        Claim abducted = Engine.claim("Five farm workers were killed and three others abducted near Beni.", "abducted");
        assertThat(abducted.quantity().orElseThrow().count().best()).contains(3L);
    }

    @Test
    void an_abbreviation_in_brackets_does_not_break_the_sentence() {
        Claim battle = Engine.claim(
                "Clashes between the South Sudan People's Defence Forces (SSPDF) and the White Army spread to Ulang.",
                "battle");
        assertThat(battle.fillers(Role.TARGET)).extracting(Filler::text).containsExactly("the White Army");
    }

    @Test
    void fighting_that_breaks_out_is_a_battle_between_two() {
        Claim battle = Engine.claim("Fighting broke out between the army and the rebels in El Obeid.", "battle");
        assertThat(battle.fillers(Role.AGENT)).extracting(Filler::text).containsExactly("the army");
        assertThat(battle.fillers(Role.TARGET)).extracting(Filler::text).containsExactly("the rebels in El Obeid");
    }

    @Test
    void the_wounded_of_a_toll_are_not_among_the_dead() {
        assertThat(Engine.code("The raid on Gao left 14 soldiers dead, 20 wounded and three missing.")
                        .claims())
                .filteredOn(claim -> claim.type().equals("killed"))
                .singleElement()
                .satisfies(killed -> assertThat(
                                killed.quantity().orElseThrow().count().best())
                        .contains(14L));
    }

    @Test
    void a_phrase_with_to_behind_the_object_of_giving_tells_who_gets_it() {
        Claim returned = claimBy("diplomatic.give-back", "Denmark returned a bronze statue of a warrior to Iceland.");
        assertThat(returned.fillers(Role.TARGET)).extracting(Filler::text).containsExactly("Iceland");
    }

    private static Claim claimBy(String rule, String sentence) {
        return Engine.code(sentence).claims().stream()
                .filter(claim -> claim.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry condemned Ghana's decision to shut the border, saying it would harm traders. | accusation | Ghana",
                "The governor announced a truce with the militia to coincide with the feast. | ceasefire | the militia"
            })
    void neither_a_participle_of_saying_nor_a_preposition_opens_a_clause(String sentence, String type, String target) {
        assertThat(Engine.fills(sentence, type, Role.TARGET)).containsExactly(target);
    }

    @Test
    void presidents_of_two_countries_are_two_persons() {
        Claim called = claimBy(
                "diplomatic.telephone", "The Finnish president called Latvian President Edgars Rinkevics on Monday.");
        assertThat(called.fillers(Role.AGENT)).extracting(Filler::text).containsExactly("The Finnish president");
    }

    @Test
    void acts_that_are_counted_are_no_verb() {
        Claim strikes = Engine.claim(
                "The general has carried out some three dozen air strikes against the militia since May.",
                "air_strike");
        assertThat(strikes.fillers(Role.AGENT)).extracting(Filler::text).containsExactly("The general");
    }

    @Test
    void an_act_of_words_that_is_the_object_has_its_doer_behind_by() {
        Claim accepted =
                claimBy("diplomatic.yield", "The company has accepted the demands by the strikers for better pay.");
        assertThat(accepted.fillers(Role.TARGET)).extracting(Filler::text).containsExactly("the strikers");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The militia goes on shelling homes. | shelling | The militia",
                "The rebels kept on firing rockets at the airport. | shelling | The rebels",
                "The rebels continued attacking army posts near Gao. | attack | The rebels"
            })
    void what_somebody_goes_on_doing_is_done(String sentence, String type, String agent) {
        assertThat(Engine.fills(sentence, type, Role.AGENT)).containsExactly(agent);
    }

    @Test
    void who_goes_on_raids_shells_nothing() {
        assertThat(Engine.code("The pilots went on bombing raids.").claims())
                .extracting(Claim::type)
                .doesNotContain("air_strike", "shelling");
    }

    @Test
    void a_verb_behind_the_comma_that_closes_a_relative_clause_has_the_described_noun_for_subject() {
        Claim gained = Engine.claim(
                "Fighters of the Joint Front, the alliance of former northern rebels who side with the army, took Abu Hamra in"
                        + " West Darfur on Sunday and now control the town, their spokesman said on Monday.",
                "gained");
        assertThat(gained.fillers(Role.AGENT)).extracting(Filler::text).containsExactly("Fighters of the Joint Front");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The paramilitary RSF control the villages near Bara, residents said.",
                "The SPLA hold the bridge, but the militia holds the mosque."
            })
    void initials_may_be_the_subject_of_a_verb_that_looks_like_a_noun(String sentence) {
        assertThat(Engine.code(sentence).claims())
                .anyMatch(claim -> claim.type().equals("holds")
                        && claim.fillers(Role.AGENT).stream()
                                .anyMatch(holder -> holder.text().matches("The (paramilitary RSF|SPLA)")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebel forces now control about two-thirds of Kikoma. | holds",
                "In 2020 Gran Grif had fewer than 40 men. | size",
                "The Patriotic Front has between 600 and 1,000 fighters. | size",
                "The camp is home to nearly 30,000 displaced people. | displacement"
            })
    void what_makes_a_number_rough_is_no_phrase_of_its_own(String sentence, String type) {
        assertThat(Engine.claim(sentence, type)).isNotNull();
    }

    @Test
    void about_before_villages_tells_where() {
        Claim gained = Engine.claim("They seized control over 12 villages.", "gained");
        assertThat(gained.attributes()).containsEntry("extent", "12 villages");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police arrested Ali Reza (34) and two other men in Goma. | arrest | Ali Reza",
                "The group - which holds the north - said it had killed 12 soldiers. | killing | 12 soldiers",
                "On Saturday the junta accused neighbouring Benin of lying. | accusation | Benin"
            })
    void asides_do_not_hide_who_suffers(String sentence, String type, String sufferer) {
        Claim claim = Engine.claim(sentence, type);
        assertThat(claim.fillers(type.equals("killing") ? Role.VICTIM : Role.TARGET))
                .extracting(Filler::text)
                .contains(sufferer);
    }

    @Test
    void what_a_blast_did_is_no_second_blast() {
        assertThat(Engine.code("The blast hit a bus in Goma and killed four people.")
                        .claims())
                .filteredOn(claim -> claim.type().equals("explosion"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shelling hit Kupiansk on Monday, killing two people. | shelling",
                "Air strikes hit Kutum on Monday, killing two people. | air_strike",
                "The Patriotic Front split from the militia in 2014. | defected_from",
                "The militia, which killed two soldiers in May, controls three of the district's nine villages. | holds"
            })
    void a_sentence_has_a_finite_verb(String sentence, String type) {
        assertThat(Engine.claim(sentence, type)).isNotNull();
    }

    @Test
    void what_went_without_an_act_tells_of_none() {
        assertThat(Engine.claims("The rebels pulled out of Goma without a fight.", "battle"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A teacher abducted last week has not been freed. | abduction | VICTIM | A teacher",
                "Women jailed for activism were moved to other prisons. | arrest | TARGET | Women",
                "Six nurses arrested in Gao on Monday | arrest | TARGET | Six nurses"
            })
    void a_participle_without_auxiliary_tells_what_was_done_to_its_noun(
            String sentence, String type, Role role, String sufferer) {
        assertThat(Engine.fills(sentence, type, role)).containsExactly(sufferer);
    }

    @Test
    void who_arrests_and_beats_somebody_is_not_arrested() {
        Claim arrest = Engine.claim("Officers arrested and beat protesters.", "arrest");
        assertThat(arrest.fillers(Role.TARGET)).extracting(Filler::text).containsExactly("protesters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two officers are charged with killing six nuns on Friday. | killing | six nuns",
                "The men fled after burning four mills on Friday. | arson | four mills",
                "On 4 May suspected rebels killed two herders. | killing | two herders"
            })
    void a_word_in_front_of_a_number_or_a_day_does_not_describe(String sentence, String type, String sufferer) {
        Claim claim = Engine.claim(sentence, type);
        assertThat(claim.fillers(type.equals("killing") ? Role.VICTIM : Role.TARGET))
                .extracting(Filler::text)
                .containsExactly(sufferer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The militia, which analysts say controls three villages, was formed in 2019. | holds | The militia",
                "Rwanda, which has about 4,000 soldiers in Niger, will send another battalion. | size | Rwanda",
                "The militia, which officials say has 400 fighters, was formed in 2019. | size | The militia",
                "Relatives of men who they say were seized by gendarmes blocked the road to Dori. | protest | Relatives of men who they say were seized by gendarmes",
                "Soldiers man two checkpoints on the road to Ansongo. | holds | Soldiers"
            })
    void a_finite_verb_behind_a_saying_belongs_to_the_relative_pronoun(String sentence, String type, String agent) {
        assertThat(Engine.fills(sentence, type, Role.AGENT)).containsExactly(agent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The gang crossed the river, kidnapping hundreds of pupils. | abduction | VICTIM | pupils",
                "Police raided a house in Gao, arresting four men. | arrest | TARGET | four men",
                "The regime seized, disappeared and tortured two poets. | abuse | VICTIM | two poets",
                "Thousands of miners have been harassed, violently beaten and jailed. | arrest | TARGET | miners",
                "Moussa was accused of kidnapping and murdering his wife. | killing | AGENT | Moussa"
            })
    void a_word_in_ing_and_a_list_of_verbs_keep_their_participants(
            String sentence, String type, Role role, String participant) {
        assertThat(Engine.fills(sentence, type, role)).containsExactly(participant);
    }

    @Test
    void whoever_has_a_child_that_vanished_did_not_vanish() {
        assertThat(Engine.claims(
                        "The priest prayed with a farmer whose son has disappeared.", "enforced_disappearance"))
                .isEmpty();
    }

    @Test
    void who_said_it_stands_behind_the_last_comma() {
        Claim killing = Engine.claim(
                "Three rebels were killed in an operation by the army and Assam Police in the forests of Nagaon district, the"
                        + " Army's Red Corps said on Friday.",
                "killed");
        assertThat(killing.attribution()).isPresent();
    }

    @Test
    void a_time_counted_from_something_does_nothing() {
        assertThat(Engine.claim(
                                "Hours after the funerals, gunmen in black pick-ups attacked a farm near Gao.",
                                "attack")
                        .fillers(Role.AGENT))
                .extracting(Filler::text)
                .containsExactly("gunmen in black pick-ups");
    }

    @Test
    void a_participle_of_place_is_no_preposition() {
        assertThat(Engine.claim(
                                "Fighters of the front, a rebel group based in the Democratic Republic of Congo, fled.",
                                "based")
                        .fillers(Role.SUBJECT))
                .extracting(Filler::text)
                .containsExactly("a rebel group");
    }

    @Test
    void the_whole_that_opens_a_clause_belongs_to_the_number() {
        Claim shut = Engine.claim("Of the 14 schools in Gao, only two have been shut.", "education");
        assertThat(shut.fillers(Role.AFFECTED)).extracting(Filler::text).containsExactly("the 14 schools in Gao");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army accused the rebels of shelling villages. | shelling | the rebels",
                "He spoke on Monday, accusing soldiers of burning granaries. | arson | soldiers",
                "Villagers accuse the militia of looting shops and burning homes. | arson | the militia"
            })
    void what_somebody_is_accused_of_doing_describes_nobody(String sentence, String type, String agent) {
        assertThat(Engine.fills(sentence, type, Role.AGENT)).containsExactly(agent);
    }

    @Test
    void a_name_with_a_relative_clause_is_no_sentence() {
        String sentence = "Russia, which has bases in both countries, called on the two sides to stop shelling.";
        assertThat(Engine.claim(sentence, "appeal").fillers(Role.AGENT))
                .extracting(Filler::text)
                .containsExactly("Russia");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Six farmers were killed by gunmen and a herder was wounded near Gao. | killed | gunmen",
                "Six farmers were killed by gunmen and 340 families fled to Gao. | killed | gunmen",
                "Six farmers were killed by gunmen and dozens of patients left the hospital. | killed | gunmen",
                "Six farmers were killed by rebels and soldiers near Gao. | killed | rebels, soldiers"
            })
    void who_is_the_subject_of_the_next_verb_did_not_do_what_came_before(String sentence, String type, String agents) {
        assertThat(Engine.claim(sentence, type).fillers(Role.AGENT))
                .extracting(Filler::text)
                .containsExactly(agents.split(", "));
    }

    @Test
    void where_others_fled_to_is_not_where_people_were_killed() {
        assertThat(Engine.claim("Six farmers were killed by gunmen and 340 families fled to the town of Gao.", "killed")
                        .place())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The committee reports 14 people killed. | killed | 14 people",
                "The ministry confirmed five soldiers killed and eleven wounded. | killed | five soldiers",
                "The raid left 14 people killed in Gao. | killed | 14 people",
                "Hospital officials reported 30 people injured in the blast. | injured | 30 people"
            })
    void who_is_reported_killed_killed_nobody(String sentence, String type, String victims) {
        assertThat(Engine.fills(sentence, type, Role.VICTIM)).containsExactly(victims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 14 people were killed, seven of them children. | killed | At least 14 people | seven of them children",
                "The committee reports 14 people killed, seven of them children. | killed | 14 people | seven of them children",
                "At least 40 people were wounded, five of them seriously. | injured | At least 40 people | At least 40 people"
            })
    void some_of_them_are_a_part_of_those_who_suffered(String sentence, String type, String whole, String part) {
        assertThat(Engine.texts(sentence, type, Role.VICTIM)).containsExactlyInAnyOrder(whole, part);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The attackers burned down 42 houses in the village of Loko. | arson | TARGET | 42 houses",
                "Three engineers working on the dam, who were abducted by unidentified men, have not been traced."
                        + " | abduction | AGENT | unidentified men",
                "The gunmen had already gone by the time soldiers reached Loko. | arrived | SUBJECT | soldiers"
            })
    void particles_asides_and_clauses_of_time_keep_their_participants(
            String sentence, String type, Role role, String participant) {
        assertThat(Engine.fills("Rebels killed two men in Gao. " + sentence, type, role))
                .containsExactly(participant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The 150-strong militia lives off taxes. | 150",
                "With about 5,000 men under arms, the rebels hold most of the west. | 5000"
            })
    void how_many_a_body_has_is_told_by_the_way(String sentence, long count) {
        assertThat(Engine.claim(sentence, "size")
                        .quantity()
                        .orElseThrow()
                        .count()
                        .best())
                .contains(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen attacked a post in Soum province, killing nine people. | attack | Gunmen | a post in Soum province",
                "Clashes were reported between the army and rebels near Gao. | battle | the army | rebels",
                "Three rebels were killed in a firefight with soldiers. | battle | Three rebels | soldiers",
                "The front accused the army of bombing a hospital in Nyala. | air_strike | the army | a hospital in Nyala",
                "A house was hit by a shell fired by government forces. | shelling | government forces | A house"
            })
    void who_did_it_and_what_it_was_done_to(String sentence, String type, String agent, String target) {
        assertThat(Engine.fills(sentence, type, Role.AGENT)).containsExactly(agent);
        assertThat(Engine.fills(sentence, type, Role.TARGET)).containsExactly(target);
    }

    @Test
    void a_killing_told_as_what_an_attack_came_to_is_no_second_attack() {
        String sentence = "Gunmen attacked a post in Soum province, killing nine people.";
        assertThat(Engine.claims(sentence, "attack")).hasSize(1);
        assertThat(Engine.claims(sentence, "killed")).hasSize(1);
        assertThat(Engine.claims(sentence, "killing")).isEmpty();
    }

    @Test
    void where_a_town_lies_is_not_another_thing_that_was_raided() {
        String sentence = "Soldiers raided the town of Qabatiya, south of Jenin, and detained six men.";
        assertThat(Engine.fills(sentence, "attack", Role.TARGET)).containsExactly("the town of Qabatiya");
        assertThat(Engine.fills(sentence, "arrest", Role.AGENT)).containsExactly("Soldiers");
    }

    @Test
    void what_people_are_held_for_accuses_nobody() {
        String sentence = "Three suspects were being held for questioning at an army base in Gao.";
        assertThat(Engine.claims(sentence, "accusation")).isEmpty();
        assertThat(Engine.claims(sentence, "arrest")).hasSize(1);
    }

    @Test
    void a_country_behind_a_place_is_no_second_object() {
        assertThat(Engine.fills(
                        "Gunmen killed four people in Mangu LGA of Plateau State, Nigeria.", "killed", Role.VICTIM))
                .hasSize(1);
    }
}
