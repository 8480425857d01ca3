package org.sitrep.syntax;

import java.util.List;

/** A class of mistakes that the parser makes in news prose and that grammar or punctuation rules out. */
public interface TreeRepair {

    /** The repairs, in the order in which they are made. */
    List<TreeRepair> ALL = List.of(
            new PrepositionAsHead(),
            new SidesBetween(),
            new AmongBeforeCopula(),
            new MeasureOfAdjective(),
            new ParticleOfVerb(),
            new ByTheTime(),
            new WhoBeforeVerb(),
            new WhoClause(),
            new AdverbBeforeName(),
            new DayBeforeSubject(),
            new TimeBeforeSubject(),
            new ParticipleOfPlace(),
            new HavingTakenForAuxiliary(),
            new YearBeforeSubject(),
            new PhraseBehindDirection(),
            new OneSubject(),
            new FrontedWhole(),
            new PassiveBehindPhrase(),
            new PartyCalledOn(),
            new PointingThat(),
            new AmountBehindArticle(),
            new AmountBehindFor(),
            new KnownAs(),
            new ParticipleWithObject(),
            new HeldForSomething(),
            new ReducedRelative(),
            new ParticipleAsSubject(),
            new DoneToSubject(),
            new RelativeClosedByComma(),
            new RelativeAside(),
            new PredicateOfSubject(),
            new RelativeSubject(),
            new RelativeByNumber(),
            new ParticipleBehindComma(),
            new ResultBehindComma(),
            new BearingBehindComma(),
            new FightWithSide(),
            new PlaceBehindPlace(),
            new NegationBeforeVerb(),
            new EmphaticSelf(),
            new ObjectOfConjunct(),
            new GoingOn(),
            new DoingBeforeNumber(),
            new SayerWithRelative(),
            new SayingInRelative(),
            new NamesWithAges(),
            new ParticipleOfNearestNoun(),
            new SayingTakenForAuxiliary(),
            new SayingTakenForMark(),
            new ToldThat(),
            new SubjectTakenForConjunct(),
            new SharedAuxiliary(),
            new ListOfParticiples(),
            new PartOfSufferers(),
            new ReportedMissing(),
            new TakenPrisoner(),
            new CountedAsHarmed(),
            new LeftDoing(),
            new ListOfSomebodies(),
            new UnlikeConjuncts(),
            new NounWithNoun(),
            new VerbWithVerb(),
            new ConjunctOfSufferers(),
            new ListBehindParticiple(),
            new ConjunctOfSaying(),
            new DoerOfNamedAct(),
            new ListBeforeReporting(),
            new SayersJoined(),
            new SayingBetweenCommas(),
            new SayerBehindComma(),
            new WordsBeforeReporting(),
            new InfinitiveOfNoun(),
            new PhraseOfTransfer(),
            new DirectionOfSecondVerb(),
            new ActBehindComma(),
            new AccusedOfDoing(),
            new AccusedOfWrong(),
            new ActOnOneself(),
            new ConjunctAcrossClause(),
            new FrontedParticiple(),
            new BeingDoneTo());

    /** Corrects the tree where the mistake is found. */
    void repair(DependencyTree tree);

    /** Makes all repairs; one that would tie a tree into a ring is left out. */
    static void all(DependencyTree tree) {
        for (TreeRepair repair : ALL) {
            repair.repair(tree);
            tree.keepIfTree();
        }
    }
}
